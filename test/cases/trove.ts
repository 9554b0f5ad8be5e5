import { summarizeInstance } from "../../src/catalog/trove/summarizeInstance.ts";
import * as answers from "../data/answers.ts";
import type { Cases } from "./cases.ts";

/** What is told of a database instance. */
export const databaseInstanceCases: Cases = {
  resource: "a database instance",
  summarize: summarizeInstance,
  answer: answers.instance,
  healthy: "trove.operating HEALTHY: success",
  cases: [
    ["that is resized", { status: "RESIZE", operating_status: "" }, "trove.instance RESIZE: progress"],
    ["whose database is down", { operating_status: "SHUTDOWN" }, "trove.operating SHUTDOWN: error!"],
    ["of which the database says nothing", { operating_status: "" }, "trove.instance ACTIVE: success"],
    [
      "that failed, and why",
      { status: "ERROR", fault: { message: "quota" } },
      "trove.instance ERROR: error!; Reason: quota",
    ],
    [
      "whose database failed in a resize",
      { status: "RESIZE", operating_status: "FAILED" },
      "trove.instance RESIZE: progress!; Database Setup Failed!",
    ],
    [
      "backed up while its database is down",
      { status: "BACKUP", operating_status: "SHUTDOWN" },
      "trove.instance BACKUP: progress!; Database Stopped!",
    ],
    ["being deleted", { status: "SHUTDOWN", operating_status: "" }, "trove.instance SHUTDOWN: progress"],
    ["of an API without the database's state", { operating_status: undefined }, "trove.instance ACTIVE: success"],
    [
      "whose database is in a state that nobody knows",
      { operating_status: "MUSING" },
      "trove.operating unknown: neutral",
    ],
    ["whose database is restarted", { operating_status: "RESTARTING" }, "trove.operating RESTARTING: progress"],
    // trove/instance/models.py, delete_async: only after the instance's own record is deleted
    ["whose record is just being deleted: gone", { operating_status: "DELETED" }, "trove.operating DELETED: neutral"],
    ["whose server is switched off", { status: "UNKNOWN", operating_status: "" }, "trove.instance UNKNOWN: warning!"],
    ["with a fault that says nothing", { status: "ERROR", fault: {} }, "trove.instance ERROR: error!"],
  ],
};
