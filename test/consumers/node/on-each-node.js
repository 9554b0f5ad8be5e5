// Runs each file on this Node and on newer ones, which the npm package `node` brings.

import { execFileSync } from "node:child_process";

const nodes = [process.execPath, "node_modules/node-22/bin/node", "node_modules/node-24/bin/node"];
for (const node of nodes) {
  console.log(`Node ${execFileSync(node, ["--version"], { encoding: "utf8" }).trim()}`);
  for (const file of ["import.js", "require.cjs", "stylesheets.js", "services.js"])
    execFileSync(node, [file], { stdio: "inherit" });
}
