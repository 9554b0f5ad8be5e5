import type { Locale } from "../src/language/locale.ts";

const modules = import.meta.glob<Record<string, Locale>>("../src/locales/*.ts", { eager: true });

/** The locales in src/locales. */
export const locales: readonly Locale[] = Object.values(modules).flatMap((module) =>
  Object.values(module).filter((value) => typeof value === "object" && "lang" in value),
);
