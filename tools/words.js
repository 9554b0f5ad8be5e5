// Lists the texts that languages lack, with the English words and the meaning of each, to fill in and paste.
// `npm run words` for all languages, `npm run words fr` for one; of a language that is not there yet, a whole file. With
// `-- --complete`, a missing text is a failure: that is the check before a release.

import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

/** @import * as missing from "./words/missing.ts" */

const file = fileURLToPath(new URL("./words/missing.ts", import.meta.url));
/** @type {{ module: typeof missing }} */
const { module } = await runnerImport(file, { configFile: false, logLevel: "error" });

const { text, isComplete } = module.missingWords(process.argv.slice(2).filter((argument) => argument !== "--complete"));
console.log(text);
if (process.argv.includes("--complete") && !isComplete) process.exitCode = 1;
