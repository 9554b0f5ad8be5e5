import { notification } from "../../src/catalog/masakari/notification.ts";
import { vmove } from "../../src/catalog/masakari/vmove.ts";
import { summarizerOf } from "../../src/resource/defineResource.ts";
import * as answers from "../data/answers.ts";
import type { Cases } from "./cases.ts";

/** What is told of a notification of a failure, by its one field. */
export const notificationCases: Cases = {
  resource: "a notification of a failure",
  summarize: summarizerOf(notification),
  answer: answers.notification,
  healthy: "masakari.notification finished: success",
  cases: [
    ["tried again by itself", { status: "error" }, "masakari.notification error: warning"],
    ["that failed: the record never changes", { status: "failed" }, "masakari.notification failed: error"],
  ],
};

/** What is told of the move of a server off a failed host, by its one field. */
export const vmoveCases: Cases = {
  resource: "the move of a server",
  summarize: summarizerOf(vmove),
  answer: { vmove: { id: 1, status: "succeeded", message: null } },
  healthy: "masakari.vmove succeeded: success",
  cases: [
    ["that is under way", { status: "ongoing" }, "masakari.vmove ongoing: progress"],
    ["that failed: the record never changes", { status: "failed" }, "masakari.vmove failed: error"],
  ],
};
