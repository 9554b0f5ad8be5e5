import { summarizeZone } from "../../src/catalog/designate/summarizeZone.ts";
import * as answers from "../data/answers.ts";
import type { Cases } from "./cases.ts";

/** What is told of a zone. */
export const zoneCases: Cases = {
  resource: "a zone",
  summarize: summarizeZone,
  answer: answers.zone,
  healthy: "designate.zone ACTIVE: success",
  cases: [
    ["pending, and what", { status: "PENDING", action: "UPDATE" }, "designate.zone PENDING: progress; Action: UPDATE"],
    ["failed, and what", { status: "ERROR", action: "CREATE" }, "designate.zone ERROR: error!; Action: CREATE"],
    ["pending, but not with anything", { status: "PENDING", action: "NONE" }, "designate.zone PENDING: progress"],
    ["at rest, whatever its last action", { action: "UPDATE" }, "designate.zone ACTIVE: success"],
    ["gone", { status: "DELETED", action: "DELETE" }, "designate.zone DELETED: neutral"],
    ["pending, with no action", { status: "PENDING", action: undefined }, "designate.zone PENDING: progress"],
  ],
};
