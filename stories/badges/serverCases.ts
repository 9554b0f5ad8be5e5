import { hintCases, leadingCases } from "../../test/cases/server.ts";

/** A server for each reason why a state leads, under the name of the reason. */
export const leading = {
  servers: leadingCases.map(({ because, server }) => ({ ...server, name: because })),
  now: 0,
};

/** A server for each hint, under the name of what it is given for. */
export const hints = {
  servers: hintCases.map(({ when, server }) => ({ ...server, name: when })),
  now: Math.max(...hintCases.flatMap(({ now }) => now ?? [])),
};
