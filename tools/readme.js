// Writes what the project knows of itself into README: counts, badges, languages and sizes. `npm run readme`.

import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";
import { measurePackage } from "./size.js";

/** @import * as parts from "./readme/parts.ts" */

const README = fileURLToPath(new URL("../README.md", import.meta.url));
const file = fileURLToPath(new URL("./readme/parts.ts", import.meta.url));
/** @type {{ module: typeof parts }} */
const { module } = await runnerImport(file, { configFile: false, logLevel: "error" });

writeFileSync(README, module.fillIn(readFileSync(README, "utf8"), measurePackage().sizes));
