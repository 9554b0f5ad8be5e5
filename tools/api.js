// The public API as text: the TypeScript declaration of every export of every entry. `npm run api` writes it to
// test/api.txt.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { entries } from "./entries.js";

const SRC = fileURLToPath(new URL("../src", import.meta.url));
const TSC = fileURLToPath(new URL("../node_modules/typescript/bin/tsc", import.meta.url));
export const API_FILE = fileURLToPath(new URL("../test/api.txt", import.meta.url));

/**
 * The top-level declarations of a module, by name.
 * @param {string} text
 */
function declarations(text) {
  const statements = text.split(/^(?=(?:export|declare|import|interface|type|const)\b)/m);
  return new Map(
    statements.flatMap((statement) => {
      const [, name] = /^(?:export )?(?:declare )?(?:function|const|interface|type) (\w+)/.exec(statement) ?? [];
      return name ? [[name, statement.trim().replace(/^export (declare )?/, "")]] : [];
    }),
  );
}

/**
 * A declaration, followed by the constants of its module whose types it uses.
 * @param {Map<string, string>} declared
 * @param {string} name
 */
function declarationOf(declared, name) {
  const declaration = declared.get(name);
  if (!declaration) throw new Error(`No declaration of ${name} was found.`);
  const sources = [...declaration.matchAll(/\btypeof (\w+)/g)].flatMap(([, source = ""]) => declared.get(source) ?? []);
  return [declaration, ...sources.filter((source) => source.length < 500)].join("\n");
}

/**
 * The declarations of a module's exports, by name.
 * @param {string} path
 * @returns {Map<string, string>}
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

/** The public API of src. */
export function publicApi() {
  const folder = mkdtempSync(join(tmpdir(), "api-"));
  try {
    const options = ["-p", SRC, "--emitDeclarationOnly", "--removeComments", "--outDir", folder];
    try {
      execFileSync(process.execPath, [TSC, ...options], { stdio: "inherit" });
    } catch {
      throw new Error("The API can't be read while types are wrong: run `npm run check:types` first.");
    }
    const parts = Object.entries(entries()).map(([path, module]) => {
      const exported = exportsOf(join(folder, `${module}.d.ts`));
      return `# ${join("openstack-state-badges", path)}\n\n${[...exported.values()].join("\n\n")}\n`;
    });
    return parts.join("\n");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(API_FILE, publicApi());
