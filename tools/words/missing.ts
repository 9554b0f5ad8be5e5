// What each language lacks.

import { linesOf } from "./languageFile.ts";
import { localeTables, meaningTables, missingIn, type Table } from "./tables.ts";

const modules = import.meta.glob<Readonly<Record<string, object>>>("../../src/{locales,meanings}/**/*.ts", {
  eager: true,
});

/** A file of a language, and what it lacks. */
export interface LanguageFile {
  /** Its path in the project. */
  readonly path: string;
  readonly tag: string;
  readonly missing: readonly Table[];
}

/** The files of the languages. */
export const files: readonly LanguageFile[] = Object.entries(modules).map(([path, exports]) => {
  const [, folder, service, tag = ""] = /src\/(\w+)\/(?:(\w+)\/)?([\w-]+)\.ts$/.exec(path) ?? [];
  const language = Object.values(exports).find((value) => "lang" in value) ?? {};
  const tables = folder === "locales" ? localeTables(service) : meaningTables(service);
  return { path: path.replace("../../", ""), tag, missing: missingIn(language, tables) };
});

/** What a file lacks, as lines to fill in. Empty if it is complete. */
export function report({ path, tag, missing }: LanguageFile): string {
  const count = missing.reduce((sum, { texts }) => sum + texts.length, 0);
  return count === 0 ? "" : [`${path} lacks ${count}:`, ...linesOf(missing, tag)].join("\n");
}
