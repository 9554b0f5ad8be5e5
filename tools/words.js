// Lists the texts that languages lack, with the English words and the meaning of each, to fill in and paste.
// `npm run words` for all languages, `npm run words fr` for one; of a language that is not there yet, a whole file, or with
// `npm run words sv services` that of its services. With `-- --complete`, a missing text is a failure: that is the check
// before a release.

import { loadModule } from "./loadModule.js";

/** @import * as missing from "./words/missing.ts" */

/** @type {typeof missing} */
const { missingWords } = await loadModule(new URL("./words/missing.ts", import.meta.url));

const { text, isComplete } = missingWords(process.argv.slice(2).filter((argument) => argument !== "--complete"));
console.log(text);
if (process.argv.includes("--complete") && !isComplete) process.exitCode = 1;
