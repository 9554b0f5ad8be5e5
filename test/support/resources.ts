import * as services from "../../src/entries/services.ts";
import { summarizeServer } from "../../src/entries/states.ts";
import type { Summarize } from "../../src/resource/summary.ts";

/** What sums up each resource of the services, by name. By the rule of their names, these are all of them. */
export const serviceResources: Readonly<Record<string, Summarize>> = Object.fromEntries(
  Object.entries<unknown>(services).flatMap(([name, value]) =>
    // The name tells the type.
    /^summarize(?!rOf)/.test(name) ? [[name, value as Summarize]] : [],
  ),
);

/** The same, with servers. */
export const resources: Readonly<Record<string, Summarize>> = { summarizeServer, ...serviceResources };
