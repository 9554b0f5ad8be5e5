// How much a page loads for the badges: minified, compressed with Brotli, React left out. Run by `npm run size`.

import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { build } from "vite";

const SOURCE = fileURLToPath(new URL("../../src/", import.meta.url));

/** What a page may import, and the most that it may weigh, in bytes. */
const IMPORTS = [
  { what: "PowerStateBadge, with English", code: 'export { PowerStateBadge } from "index.ts"', limit: 2000 },
  {
    what: "All four badges, with English",
    code: 'export { PowerStateBadge, ServerStatusBadge, TaskStateBadge, VmStateBadge } from "index.ts"',
    limit: 6000,
  },
  { what: "ServerBadge, with English", code: 'export { ServerBadge } from "index.ts"', limit: 8000 },
  {
    what: "The functions for whole servers, without React",
    code: 'export { readServer, summarizeServer, summarizeServers, nextPollDelay } from "states.ts"',
    limit: 5500,
  },
  {
    what: "All components",
    code: 'export { BadgeProvider, PowerStateBadge, ServerBadge, ServerStatusBadge, StateAnnouncer, StateSummary, TaskStateBadge, VmStateBadge } from "index.ts"',
    limit: 10000,
  },
  ...readdirSync(`${SOURCE}locales`)
    .filter((file) => !/^(en|locale|matchLocale)\.ts$/.test(file))
    .map((file) => ({ what: `One more language: ${file}`, code: `export * from "locales/${file}"`, limit: 1200 })),
  { what: "styles.css", code: 'import "styles.css"', limit: 2500 },
];

/** @param {string} code */
async function weigh(code) {
  const entry = "virtual:entry";
  const result = await build({
    configFile: false,
    logLevel: "error",
    oxc: { jsx: { runtime: "automatic", development: false } },
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      write: false,
      target: "es2019",
      minify: true,
      cssMinify: true,
      rolldownOptions: {
        input: entry,
        external: /^react/,
        preserveEntrySignatures: "strict",
      },
    },
    plugins: [
      {
        name: "entry",
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? code.replace(' "', ` "${SOURCE}`) : undefined),
      },
    ],
  });
  const { output } = /** @type {import("vite").Rolldown.RolldownOutput} */ (result);
  const wanted = code.startsWith("import") ? ".css" : ".js";
  const file = output.find(({ fileName }) => fileName.endsWith(wanted));
  if (!file) throw new Error(`The build of ${code} made no ${wanted} file.`);
  return brotliCompressSync("code" in file ? file.code : file.source).length;
}

/** The weight of each import, in bytes, beside the most that it may be. */
export async function sizes() {
  return Promise.all(IMPORTS.map(async ({ what, code, limit }) => ({ what, bytes: await weigh(code), limit })));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const rows = await sizes();
  console.table(rows);
  if (rows.some(({ bytes, limit }) => bytes > limit)) process.exitCode = 1;
}
