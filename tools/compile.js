// Compiles code as a console does that has installed the package.

import { spawnSync } from "node:child_process";
import { rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { temporaryFolder } from "./pack.js";

const root = fileURLToPath(new URL("../", import.meta.url));

/**
 * Compiles files against the types of the package, in a folder of their own.
 * @param {Readonly<Record<string, string>>} files their code, by their names
 * @returns {string} what the compiler complains about
 */
export function compile(files) {
  const folder = temporaryFolder();
  try {
    // Packages are found as from the project.
    symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
    for (const [name, code] of Object.entries(files)) writeFileSync(join(folder, name), code);
    const settings = { extends: join(root, "tsconfig.json"), files: Object.keys(files), include: [] };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(settings));
    const compiler = join(root, "node_modules/typescript/bin/tsc");
    const { stdout, stderr } = spawnSync(process.execPath, [compiler, "-p", "."], { cwd: folder, encoding: "utf8" });
    return stdout + stderr;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
