// Changes what judges and words in small ways, one at a time, and tells which changes no test notices. `npm run mutants`
// for the lines that differ from origin/main, or the commit before; `npm run mutants -- <base>` from another commit;
// `npm run mutants -- src/state/severity.ts …` for whole files, and `-- all` for everything, which takes half an
// hour on two cores.

import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { Stryker } from "@stryker-mutator/core";

/** What judges and words: tables of states and of words have tests of their own. */
const JUDGES =
  /^src\/(state|resource|words)\/(?!icons|localeList|serviceLocales).*\.ts$|^src\/catalog\/\w+\/(summarize\w+|statusFrom|polling|readServer)\.ts$/;

/** In percent. */
const NEEDED = 90;

/** @param {string[]} command */
const git = (...command) => execFileSync("git", command, { encoding: "utf8" });

/** @param {string} commit */
function isCommit(commit) {
  try {
    return git("rev-parse", "--verify", "--quiet", `${commit}^{commit}`) !== "";
  } catch {
    return false;
  }
}

/**
 * The lines that differ from a commit, as Stryker takes them: `src/state/severity.ts:12-14`.
 * @param {string} base
 */
function changedLines(base) {
  let file = "";
  return git("diff", "--unified=0", "--no-color", base, "--", "src")
    .split("\n")
    .flatMap((line) => {
      file = /^\+\+\+ b\/(.*)$/.exec(line)?.[1] ?? file;
      const [, start, count = "1"] = /^@@ .* \+(\d+)(?:,(\d+))? @@/.exec(line) ?? [];
      if (start === undefined || count === "0" || !JUDGES.test(file)) return [];
      return `${file}:${start}-${Number(start) + Number(count) - 1}`;
    });
}

/** @param {string[]} asked */
function toMutate([first, ...others]) {
  if (first === "all")
    return git("ls-files", "src")
      .split("\n")
      .filter((file) => JUDGES.test(file));
  if (first && existsSync(first)) return [first, ...others];
  const base = [first, "origin/main", "HEAD~1"].find((commit) => commit && isCommit(commit));
  return base ? changedLines(base) : [];
}

/** @typedef {{ file: string, line: string, original: string, replacement: string, why: string }} Survivor */

/** @type {readonly Survivor[]} */
const known = JSON.parse(readFileSync(new URL("survivors.json", import.meta.url), "utf8"));

/** @typedef {{ readonly line: number, readonly column: number }} Position */

/**
 * What was changed, and into what. Lines move; what stands in them is what was judged.
 * @param {{ fileName: string, location: { start: Position, end: Position }, replacement?: string }} mutant
 */
function survivorOf({ fileName, location: { start, end }, replacement = "" }) {
  const file = relative(process.cwd(), fileName);
  const lines = readFileSync(file, "utf8").split("\n");
  const changed = lines.slice(start.line - 1, end.line);
  const line = changed[0]?.trim() ?? "";
  const after = (changed.at(-1)?.length ?? 0) - end.column + 1;
  const text = changed.join("\n");
  const original = text.slice(start.column - 1, text.length - after).replace(/\s+/g, " ");
  return { file, line, original, replacement, place: `${file}:${start.line}` };
}

const mutate = toMutate(process.argv.slice(2));
if (mutate.length === 0) {
  console.log("No line that judges or words has changed.");
  process.exit();
}
// In UTC, a time that is read in the zone of the machine would be right by chance.
process.env.TZ = "Asia/Kolkata";
const plugins = [fileURLToPath(import.meta.resolve("@stryker-mutator/vitest-runner"))];
const results = await new Stryker({
  mutate,
  plugins,
  testRunner: "vitest",
  vitest: { configFile: "tools/mutants/vitest.config.js" },
  // Stryker would rewrite a configuration that TypeScript 7 reads in another way.
  tsconfigFile: "none.json",
  coverageAnalysis: "perTest",
  ignorePatterns: ["dist*", "stories/hosts", "tools/mutants/node_modules", "tools/bench/peers", "test/consumers"],
  reporters: ["progress-append-only"],
  tempDirName: ".stryker",
  concurrency: 2,
  allowConsoleColors: false,
}).runMutationTest();

const tried = results.filter(({ status }) => ["Killed", "Timeout", "Survived", "NoCoverage"].includes(status));
const survivors = tried.filter(({ status }) => status === "Survived" || status === "NoCoverage").map(survivorOf);
const isKnown = (/** @type {Omit<Survivor, "why">} */ one) =>
  known.some(
    ({ file, line, original, replacement }) =>
      file === one.file && line === one.line && original === one.original && replacement === one.replacement,
  );
const unknown = survivors.filter((survivor) => !isKnown(survivor));
for (const { place, line, original, replacement } of unknown)
  console.log(`${place}\n  ${line}\n  ${original}\n  survives as ${replacement}\n`);
const score = tried.length === 0 ? 100 : (100 * (tried.length - survivors.length)) / tried.length;
console.log(
  `${tried.length} mutants, ${tried.length - survivors.length} noticed: ${score.toFixed(1)} % of at least ${NEEDED} %.` +
    ` ${survivors.length - unknown.length} of the others have a reason in tools/mutants/survivors.json, ${unknown.length} have none.`,
);
if (score < NEEDED || unknown.length > 0) process.exitCode = 1;
