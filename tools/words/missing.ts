// What each language lacks.

import { languageFile, linesOf, servicesFile } from "./languageFile.ts";
import { localeTables, meaningTables, missingIn, type Table } from "./tables.ts";

const modules = import.meta.glob<Readonly<Record<string, object>>>("../../src/{locales,meanings}/**/*.ts", {
  eager: true,
});

/** A file of a language, and what it lacks. */
export interface LanguageFile {
  /** Its path in the project. */
  readonly path: string;
  readonly tag: string;
  /** `locales` or `meanings`. */
  readonly kind: string;
  /** Its texts, by table. */
  readonly language: object;
  readonly missing: readonly Table[];
}

/** The files of the languages. */
export const files: readonly LanguageFile[] = Object.entries(modules).flatMap(([path, exports]) => {
  const [, kind = "", folder, tag = ""] = /src\/(\w+)\/(?:(\w+)\/)?([\w-]+)\.ts$/.exec(path) ?? [];
  const language = Object.values(exports).find((value) => "lang" in value);
  // The file that a shell has just made, to write a new language to.
  if (!language) return [];
  const tables = kind === "locales" ? localeTables(folder) : meaningTables(folder);
  // English of another country has only what differs: the English words are in the fields.
  const missing = folder === "services" && /^en\b/.test(tag) ? [] : missingIn(language, tables);
  return { path: path.replace("../../", ""), tag, kind, language, missing };
});

/** What a file lacks, as lines to fill in. Empty if it is complete. */
export function report({ path, tag, missing }: Pick<LanguageFile, "path" | "tag" | "missing">): string {
  const count = missing.reduce((sum, { texts }) => sum + texts.length, 0);
  return count === 0 ? "" : [`${path} lacks ${count}:`, ...linesOf(missing, tag)].join("\n");
}

/**
 * What languages lack.
 *
 * @param tags the languages; all if there is none. One without a file gives a file to fill in: that of servers, or with
 * the word `services` after it that of services.
 */
export function missingWords(tags: readonly string[]): { readonly text: string; readonly isComplete: boolean } {
  const [first] = tags;
  const wanted = files.filter(({ tag }) => first === undefined || tags.includes(tag));
  if (first !== undefined && tags.includes("services") && !wanted.some(({ path }) => path.includes("/services/")))
    return { text: servicesFile(first), isComplete: false };
  if (first !== undefined && wanted.length === 0) return { text: languageFile(first), isComplete: false };
  const reports = wanted.map(report).filter(Boolean);
  return reports.length === 0
    ? { text: `Nothing is missing in ${wanted.length} files.`, isComplete: true }
    : { text: reports.join("\n\n"), isComplete: false };
}
