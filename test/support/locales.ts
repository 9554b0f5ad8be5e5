import type { Locale } from "../../src/language/locale.ts";

const modules = import.meta.glob<Record<string, Locale>>("../../src/locales/*.ts", { eager: true });

/** The files of src/locales, with what each exports. */
export const localeFiles = Object.entries(modules).map(([path, exports]) => ({
  tag: path.replace(/^.*\/(.*)\.ts$/, "$1"),
  exports,
}));

/** The locales in src/locales. */
export const locales: readonly Locale[] = localeFiles.flatMap(({ exports }) =>
  Object.values(exports).filter((value) => typeof value === "object" && "lang" in value),
);
