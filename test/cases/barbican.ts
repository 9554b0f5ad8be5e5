import { secret } from "../../src/catalog/barbican/secret.ts";
import { summarizerOf } from "../../src/resource/defineResource.ts";
import * as answers from "../data/answers.ts";
import type { Cases } from "./cases.ts";

/** What is told of a secret, by its one field. */
export const secretCases: Cases = {
  resource: "a secret",
  summarize: summarizerOf(secret),
  answer: answers.secret,
  healthy: "barbican.secret ACTIVE: success",
  cases: [
    ["ordered", { status: "PENDING" }, "barbican.secret PENDING: progress"],
    ["whose order failed", { status: "ERROR" }, "barbican.secret ERROR: error!"],
  ],
};
