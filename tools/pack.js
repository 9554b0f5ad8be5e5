// Packs the package as it is published. `npm run pack` puts the tarball here.

import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "./build.js";
import { layOutEntries } from "./entries.js";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const PACKAGE = "openstack-state-badges";

/** A folder of its own outside the working tree, where it stands in nobody's way. */
export const temporaryFolder = () => mkdtempSync(join(tmpdir(), "state-badges-"));

const DEVELOPMENT = ["scripts", "devDependencies", "devEngines", "allowScripts"];

/** package.json without what concerns development alone. */
function manifest() {
  const published = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  for (const key of DEVELOPMENT) delete published[key];
  return published;
}

/**
 * Builds and packs the package as it would be published, without a change to the working tree, and tells where the
 * tarball is.
 * @param {string} folder that gets the tarball
 */
export function pack(folder) {
  const place = temporaryFolder();
  try {
    for (const file of ["README.md", "LICENSE"]) cpSync(join(ROOT, file), join(place, file));
    const published = manifest();
    const { name, version } = published;
    writeFileSync(join(place, "package.json"), `${JSON.stringify(published, undefined, 2)}\n`);
    build(place, { name, version });
    layOutEntries(place, { name, version });
    const command = ["pack", "--json", "--silent", "--pack-destination", folder];
    const printed = execFileSync("npm", command, { cwd: place, encoding: "utf8" });
    const [packed] = JSON.parse(printed.slice(printed.indexOf("[")));
    return join(folder, packed.filename);
  } finally {
    rmSync(place, { recursive: true });
  }
}

/**
 * Packs the package, and unpacks it for as long as something is done with it.
 * @template Result
 * @param {(folder: string, unpacked: string) => Result} run gets a folder in which the package can be imported by its
 *   name, and the root of the package
 */
export function withPackage(run) {
  const folder = temporaryFolder();
  try {
    const unpacked = join(folder, "node_modules", PACKAGE);
    mkdirSync(unpacked, { recursive: true });
    execFileSync("tar", ["-xzf", pack(folder), "--strip-components=1", "-C", unpacked]);
    return run(folder, unpacked);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // npm says which of its commands runs a script: `npm pack` and `npm publish` would take this folder as it is.
  if (!process.argv.includes("--refuse-folder")) console.log(pack(process.cwd()));
  else if (["pack", "publish"].includes(process.env.npm_command ?? "")) {
    console.error("The package is not this folder: `npm run pack` makes a tarball, and `npm publish` takes that.");
    process.exitCode = 1;
  }
}
