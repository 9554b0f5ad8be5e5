// The public API as text: the TypeScript declaration of every export of every entry. `npm run api` writes it to
// test/api.txt. The gallery's page of the API has the docstrings, too.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { entries } from "./entries.js";

const SRC = fileURLToPath(new URL("../src", import.meta.url));
const TSC = fileURLToPath(new URL("../node_modules/typescript/bin/tsc", import.meta.url));
export const API_FILE = fileURLToPath(new URL("../test/api.txt", import.meta.url));

/** @typedef {{ readonly code: string, readonly docs: string }} Declaration */

/** The docstring at the end of a text: that of what follows. */
const DOCSTRING = /\/\*\*((?:(?!\*\/).)*)\*\/\s*$/s;

/**
 * The top-level declarations of a module, by name.
 * @param {string} text
 * @returns {Map<string, Declaration>}
 */
function declarations(text) {
  const statements = text.split(/^(?=(?:export|declare|import|interface|type|const)\b)/m);
  return new Map(
    statements.flatMap((statement, index) => {
      const [, name] = /^(?:export )?(?:declare )?(?:function|const|interface|type) (\w+)/.exec(statement) ?? [];
      const code = statement.replace(DOCSTRING, "").trim();
      const [, docs = ""] = DOCSTRING.exec(statements[index - 1] ?? "") ?? [];
      return name ? [[name, { code: code.replace(/^export (declare )?/, ""), docs }]] : [];
    }),
  );
}

/**
 * A declaration, followed by the constants of its module whose types it uses.
 * @param {Map<string, Declaration>} declared
 * @param {string} name
 * @returns {Declaration}
 */
function declarationOf(declared, name) {
  const declaration = declared.get(name);
  if (!declaration) throw new Error(`No declaration of ${name} was found.`);
  const { code, docs } = declaration;
  const sources = [...code.matchAll(/\btypeof (\w+)/g)].flatMap(([, source = ""]) => declared.get(source)?.code ?? []);
  return { code: [code, ...sources.filter((source) => source.length < 500)].join("\n"), docs };
}

/**
 * The declarations of a module's exports, by name.
 * @param {string} path
 * @returns {Map<string, Declaration>}
 */
function exportsOf(path) {
  const text = readFileSync(path, "utf8");
  const declared = declarations(text);
  const own = [...declared.keys()].map((name) => /** @type {const} */ ([name, declarationOf(declared, name)]));
  const others = [...text.matchAll(/^export (?:type )?\{\s*([^}]*?),?\s*\} from "(.*)";/gm)].flatMap(
    ([, names = "", from = ""]) => {
      const source = readFileSync(join(dirname(path), from.replace(/\.(js|tsx?)$/, ".d.ts")), "utf8");
      return names.split(/,\s*/).map((each) => {
        const name = each.replace(/^type /, "");
        return /** @type {const} */ ([name, declarationOf(declarations(source), name)]);
      });
    },
  );
  return new Map([...own, ...others].sort(([one], [other]) => one.localeCompare(other, "en")));
}

/**
 * Reads the exports of the entries, by import path.
 * @param {readonly string[]} options of TypeScript
 */
function readEntries(...options) {
  const folder = mkdtempSync(join(tmpdir(), "api-"));
  try {
    execFileSync(process.execPath, [TSC, "-p", SRC, "--emitDeclarationOnly", "--outDir", folder, ...options], {
      stdio: "inherit",
    });
    return Object.entries(entries()).map(([path, module]) => ({
      path: join("openstack-state-badges", path),
      exported: exportsOf(join(folder, `${module}.d.ts`)),
    }));
  } catch (cause) {
    throw new Error("The API can't be read while types are wrong: run `npm run check:types` first.", { cause });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The public API of src. */
export const publicApi = () =>
  readEntries("--removeComments")
    .map(({ path, exported }) => `# ${path}\n\n${[...exported.values()].map(({ code }) => code).join("\n\n")}\n`)
    .join("\n");

/**
 * What works without React: each function, and each type, with its docstring and the paths to import it from.
 * @returns {readonly (Declaration & { readonly name: string, readonly paths: readonly string[] })[]}
 */
export function apiWithoutReact() {
  const all = readEntries();
  const declared = all
    .filter(({ path }) => /\/(states|services)$/.test(path))
    .flatMap(({ exported }) => [...exported])
    .filter(([, { code }]) => /^(function|interface|type)\b|^const \w+: ([(<]|.*\bSummarize;)/.test(code));
  const byName = [...new Map(declared)].sort(([one], [other]) => one.localeCompare(other, "en"));
  return byName.map(([name, { code, docs }]) => ({
    name,
    code: code.replace(/\bimport\("[^"]*"\)\./g, ""),
    docs: docs.replace(/^[ \t]*\* ?/gm, "").trim(),
    paths: all.filter(({ exported }) => exported.has(name)).map(({ path }) => path),
  }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(API_FILE, publicApi());
