import type { Meanings } from "../src/entries/index.ts";

const modules = import.meta.glob<Readonly<Record<string, unknown>>>("../src/meanings/*.ts", { eager: true });

const isMeanings = (value: unknown): value is Meanings =>
  typeof value === "object" && value !== null && ["lang", "power", "task", "vm", "status"].every((key) => key in value);

/** The meanings in every language that has a file in src/meanings. */
export const allMeanings: readonly Meanings[] = Object.values(modules).flatMap((exported) =>
  Object.values(exported).filter(isMeanings),
);
