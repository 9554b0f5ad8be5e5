// Lists the texts that languages lack, with the English words and the meaning of each, to fill in and paste.
// `npm run words` for all languages, `npm run words fr` for one. With `--complete`, a missing text is a failure: that is
// the check before a release.

import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

/** @import * as missing from "./words/missing.ts" */

const wanted = process.argv.slice(2).filter((argument) => argument !== "--complete");
const file = fileURLToPath(new URL("./words/missing.ts", import.meta.url));
/** @type {{ module: typeof missing }} */
const { module } = await runnerImport(file, { configFile: false, logLevel: "error" });

const files = module.files.filter(({ tag }) => wanted.length === 0 || wanted.includes(tag));
const reports = files.map(module.report).filter(Boolean);
if (files.length === 0) {
  console.error(`There is no language ${wanted.join(", ")}. The gallery's Locales page has a file to fill in.`);
  process.exitCode = 1;
} else if (reports.length === 0) {
  console.log(`Nothing is missing in ${files.length} files.`);
} else {
  console.log(reports.join("\n\n"));
  if (process.argv.includes("--complete")) process.exitCode = 1;
}
