// How many bytes a page loads for the badges: from the packed package, bundled and minified by esbuild, compressed with
// Brotli, without React. Run with `npm run size`.

import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { buildSync } from "esbuild";
import { entries } from "./entries.js";
import { withPackage } from "./pack.js";

const PACKAGE = "openstack-state-badges";

/** The names of the states alone take 550 bytes in every language; Chinese words are the shortest of all. */
const LANGUAGE_LIMITS = /** @type {Record<string, number>} */ ({ "zh-CN": 1200, "zh-Hans": 1200 });

/** Their letters take two or three bytes each. */
const OTHER_ALPHABETS = /^(ar|fa|he|hi|ru|uk)$/;

/** The languages of servers, by tag. */
const tagsIn = (/** @type {string} */ folder) =>
  Object.keys(entries()).flatMap((path) => new RegExp(`^${folder}/([^/]+)$`).exec(path)?.[1] ?? []);

/** What a page may import, and its maximum size in bytes. */
const imports = () => [
  {
    what: "PowerStateBadge, with English",
    code: `export { PowerStateBadge } from "${PACKAGE}"`,
    // 2700 is the goal. Its icons and words take 900, text from outside 500, themes 250, the languages of its label and
    // tooltip and what only a screen reader gets 170, rings that turn once 120.
    limit: 3600,
  },
  {
    what: "All four badges, with English",
    code: `export { PowerStateBadge, ServerStatusBadge, TaskStateBadge, VmStateBadge } from "${PACKAGE}"`,
    // 5500 is the goal
    limit: 6090,
  },
  {
    what: "ServerBadge, with English",
    code: `export { ServerBadge } from "${PACKAGE}"`,
    // 9340 is the goal: the rule of all resources, the clock, the states of other fields as hints, and what is heard of
    // marks in the language of each part take the rest
    limit: 11585,
  },
  {
    what: "The functions for whole servers, without React",
    code: `export { readServer, summarizeServer, countStates, nextPollDelay } from "${PACKAGE}/states"`,
    // 5500 before a field carried its words, which a hint needs
    limit: 7860,
  },
  {
    what: "All components",
    code: `export { BadgeProvider, PowerStateBadge, ServerBadge, ServerStateDetails, ServerStatusBadge, StateAnnouncer, StateSummary, TaskStateBadge, VmStateBadge } from "${PACKAGE}"`,
    // 11750 before slow changes were told on screen, and details of every resource
    limit: 15700,
  },
  {
    what: "VolumeStatusBadge, with English",
    code: `export { VolumeStatusBadge } from "${PACKAGE}/cinder"`,
    // 2600 was the goal: the badge without any table takes 2300, the icons of its states 900. 4400 before it told a
    // language to bring the words of services
    limit: 4440,
  },
  {
    what: "VolumeBadge, with English",
    code: `export { VolumeBadge } from "${PACKAGE}/cinder"`,
    // 5720 is the goal; it was 5450 before it had what a server has: the clock, what was requested, marks, phrases
    limit: 8810,
  },
  {
    what: "LoadBalancerBadge, with English",
    code: `export { LoadBalancerBadge } from "${PACKAGE}/octavia"`,
    // 4700 before it had the same
    limit: 8000,
  },
  { what: "All services, without React", code: `export { services } from "${PACKAGE}/services"`, limit: 8990 },
  ...tagsIn("locales")
    .filter((tag) => tag !== "en")
    .map((tag) => ({
      what: `One more language: ${tag}`,
      code: `export * from "${PACKAGE}/locales/${tag}"`,
      limit: LANGUAGE_LIMITS[tag] ?? (OTHER_ALPHABETS.test(tag) ? 1600 : 1500),
    })),
  ...tagsIn("meanings").map((tag) => ({
    what: `Meanings: ${tag}`,
    code: `export * from "${PACKAGE}/meanings/${tag}"`,
    limit: 3500,
  })),
  ...tagsIn("locales/services").map((tag) => ({
    what: `Services in one more language: ${tag}`,
    code: `export * from "${PACKAGE}/locales/services/${tag}"`,
    limit: 4550,
  })),
  {
    what: "loadLocale, without the languages",
    code: `export { loadLocale } from "${PACKAGE}"`,
    // 2480 before it brought the words of services where a page has any. The names of the chunks are hashes, which weigh 20
    // bytes more or less.
    limit: 2760,
  },
  { what: "styles.css", code: `@import "${PACKAGE}/styles.css";`, limit: 3210 },
];

/**
 * What a page loads at once, and the chunks that it loads later.
 * @param {string} code
 * @param {string} resolveDir
 */
function bundle(code, resolveDir) {
  const { outputFiles } = buildSync({
    stdin: { contents: code, resolveDir, loader: code.startsWith("@") ? "css" : "js" },
    outdir: "bundle",
    entryNames: "page",
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    format: "esm",
    charset: "utf8",
    external: ["react", "react/*"],
    define: { "process.env.NODE_ENV": '"production"' },
  });
  const isPage = (/** @type {{ path: string, text: string }} */ { path }) => /\bpage\.(js|css)$/.test(path);
  const page = outputFiles.find(isPage);
  if (!page) throw new Error(`esbuild produced no file for ${code}.`);
  // With splitting, what page and chunks share is in a chunk of its own, which the page imports at once.
  const atOnce = outputFiles.filter((file) => isPage(file) || page.text.includes(`from"./${basename(file.path)}"`));
  const later = outputFiles.filter((file) => !atOnce.includes(file));
  return { atOnce, later };
}

/** @param {string} code @param {string} resolveDir */
const weigh = (code, resolveDir) =>
  brotliCompressSync(Buffer.concat(bundle(code, resolveDir).atOnce.map(({ contents }) => contents))).length;

/**
 * The size of each import in bytes, and its limit; and the tags of the languages that a page with `loadLocale` loads
 * only when they are needed, one chunk for each.
 */
export const measurePackage = () =>
  withPackage((folder) => ({
    sizes: imports().map(({ what, code, limit }) => ({ what, bytes: weigh(code, folder), limit })),
    languageChunks: bundle(`export { loadLocale } from "${PACKAGE}"`, folder)
      .later.map(({ text }) => /\blang:"([^"]*)"/.exec(text)?.[1] ?? "none")
      .sort(),
  }));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { sizes } = measurePackage();
  console.table(sizes);
  if (sizes.some(({ bytes, limit }) => bytes > limit)) process.exitCode = 1;
}
