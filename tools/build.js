// Builds the package into dist, one module a source file with its declarations beside it: ES modules, and the same as
// CommonJS for tools that know nothing else in node_modules (Jest, webpack 4's neighbours).

import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";

/** What each folder of dist has to say of its modules, to Node and to bundlers. */
const formats = {
  esm: { options: ["--module", "ESNext"], manifest: { type: "module", sideEffects: false } },
  cjs: {
    options: ["--module", "CommonJS", "--verbatimModuleSyntax", "false"],
    manifest: { type: "commonjs", sideEffects: false },
  },
};

rmSync("dist", { recursive: true, force: true });
for (const [format, { options, manifest }] of Object.entries(formats)) {
  const folder = `dist/${format}`;
  const command = ["node_modules/typescript/bin/tsc", "-p", "src", "--outDir", folder, ...options];
  execFileSync(process.execPath, command, { stdio: "inherit" });
  writeFileSync(`${folder}/package.json`, `${JSON.stringify(manifest)}\n`);

  // TypeScript rewrites the extensions of imports in modules, but not in declarations.
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".d.ts")) continue;
    const declarations = readFileSync(`${folder}/${file}`, "utf8");
    writeFileSync(`${folder}/${file}`, declarations.replace(/((?:from |import\()"\.[^"]*)\.tsx?"/g, '$1.js"'));
  }
}
