// Builds the package into dist, one module per source file with its declarations beside it: ES modules, and the same as
// CommonJS for tools that know nothing else in node_modules (Jest, webpack 4's neighbors).

import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../", import.meta.url));

/** What each folder of dist has to say of its modules, to Node and to bundlers. */
const formats = {
  esm: { options: ["--module", "ESNext"], manifest: { type: "module", sideEffects: false } },
  cjs: {
    options: ["--module", "CommonJS", "--verbatimModuleSyntax", "false"],
    manifest: { type: "commonjs", sideEffects: false },
  },
};

/**
 * @param {string} place the folder that gets `dist`
 * @param {object} identity the package's name and version: bundlers that share modules take them from the nearest
 *   package.json
 */
export function build(place, identity) {
  const dist = join(place, "dist");
  for (const [format, { options, manifest }] of Object.entries(formats)) {
    const folder = join(dist, format);
    const command = ["node_modules/typescript/bin/tsc", "-p", "src", "--outDir", folder, ...options];
    execFileSync(process.execPath, command, { cwd: ROOT, stdio: "inherit" });
    writeFileSync(join(folder, "package.json"), `${JSON.stringify({ ...identity, ...manifest })}\n`);

    // TypeScript rewrites the extensions of imports in modules, but not in declarations.
    for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
      if (!name.endsWith(".d.ts")) continue;
      const file = join(folder, name);
      const declarations = readFileSync(file, "utf8");
      writeFileSync(file, declarations.replace(/((?:from |import\()"\.[^"]*)\.tsx?"/g, '$1.js"'));
    }
  }
}
