import type { Meanings } from "../src/entries/index.ts";
import { en } from "../src/meanings/en.ts";

const files = import.meta.glob<Readonly<Record<string, Meanings>>>("../src/meanings/*.ts", { eager: true });
const serviceFiles = import.meta.glob<Readonly<Record<string, object>>>("../src/meanings/*/en.ts", { eager: true });

/** The meanings of servers in every language that has a file in src/meanings. */
export const allMeanings: readonly Meanings[] = Object.values(files).flatMap(Object.values);

/** The meanings of servers and services in English, by field. */
export const meanings: object = Object.assign({}, en, ...Object.values(serviceFiles).flatMap(Object.values));
