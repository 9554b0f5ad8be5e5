import { execFileSync } from "node:child_process";
import { join } from "node:path";

/**
 * Packs the package as it would be published, and tells where the tarball is.
 * @param {string} folder
 */
export function pack(folder) {
  const printed = execFileSync("npm", ["pack", "--json", "--silent", "--pack-destination", folder], {
    encoding: "utf8",
  });
  const [packed] = JSON.parse(printed.slice(printed.indexOf("[")));
  return join(folder, packed.filename);
}
