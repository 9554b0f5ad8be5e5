import type { Cases } from "./cases.ts";

const files = import.meta.glob<Readonly<Record<string, unknown>>>(["./*.ts", "!./{all,cases}.ts"], { eager: true });

const isCases = (value: unknown): value is Cases => typeof value === "object" && value !== null && "cases" in value;

/** The cases of every resource: one file for each service. */
export const allCases: readonly Cases[] = Object.values(files).flatMap((exports) =>
  Object.values(exports).filter(isCases),
);
