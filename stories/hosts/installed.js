// Whether the hosts are installed: they are a package of their own. `node stories/hosts/installed.js` sees to it.

import { execSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

// What npm writes last.
export const hostsInstalled = existsSync(new URL("node_modules/.package-lock.json", import.meta.url));

if (process.argv[1] === fileURLToPath(import.meta.url) && !hostsInstalled) {
  execSync("npm run hosts", { stdio: "inherit" });
}
