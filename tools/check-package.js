// Packs the package as it would be published and has publint and Are The Types Wrong look at that. Run by
// `npm run check:package`.

import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { pack, temporaryFolder } from "./pack.js";

const folder = temporaryFolder();
try {
  const tarball = pack(folder);
  const stdio = "inherit";
  execFileSync("npx", ["publint", tarball, "--strict"], { stdio });
  execFileSync("npx", ["attw", tarball, "--profile", "strict"], { stdio });
} finally {
  rmSync(folder, { recursive: true });
}
