// The hosts are a package of their own. `node stories/hosts/installed.js` installs them where they are not.

import { execSync } from "node:child_process";
import { statSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** When the hosts were installed, if they are: npm writes this file last. */
export const hostsInstalled = statSync(new URL("node_modules/.package-lock.json", import.meta.url), {
  throwIfNoEntry: false,
})?.mtimeMs;

if (process.argv[1] === fileURLToPath(import.meta.url) && !hostsInstalled) {
  execSync("npm run hosts", { stdio: "inherit" });
}
