// Builds the package into dist: one ES module a source file, its declarations beside it, and the stylesheet as it is.

import { execFileSync } from "node:child_process";
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";

rmSync("dist", { recursive: true, force: true });
execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "src"], { stdio: "inherit" });
copyFileSync("src/styles.css", "dist/styles.css");

// TypeScript rewrites the extensions of imports in modules, but not in declarations.
for (const file of readdirSync("dist", { recursive: true, encoding: "utf8" })) {
  if (!file.endsWith(".d.ts")) continue;
  const declarations = readFileSync(`dist/${file}`, "utf8");
  writeFileSync(`dist/${file}`, declarations.replace(/((?:from |import\()"\.[^"]*)\.tsx?"/g, '$1.js"'));
}
