// Writes what the project knows of itself into README: counts, badges, languages and sizes. `npm run readme`.

import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { loadModule } from "./loadModule.js";
import { measurePackage } from "./size.js";

/** @import * as parts from "./readme/parts.ts" */

const README = fileURLToPath(new URL("../README.md", import.meta.url));
/** @type {typeof parts} */
const { fillIn } = await loadModule(new URL("./readme/parts.ts", import.meta.url));

writeFileSync(README, fillIn(readFileSync(README, "utf8"), measurePackage().sizes));
