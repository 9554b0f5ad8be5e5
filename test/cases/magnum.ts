import { summarizeCluster } from "../../src/catalog/magnum/summarizeCluster.ts";
import * as answers from "../data/answers.ts";
import type { Cases } from "./cases.ts";

/** What is told of a cluster. */
export const clusterCases: Cases = {
  resource: "a cluster",
  summarize: summarizeCluster,
  answer: answers.cluster,
  healthy: "magnum.health HEALTHY: success",
  cases: [
    ["healthy, but rolled back", { status: "ROLLBACK_COMPLETE" }, "magnum.cluster ROLLBACK_COMPLETE: warning!"],
    ["in progress", { status: "UPDATE_IN_PROGRESS" }, "magnum.cluster UPDATE_IN_PROGRESS: progress"],
    [
      "failed, and why",
      { status: "CREATE_FAILED", status_reason: "quota" },
      "magnum.cluster CREATE_FAILED: error!; Reason: quota",
    ],
    ["unhealthy", { health_status: "UNHEALTHY" }, "magnum.health UNHEALTHY: error!"],
    [
      "whose health is unknown",
      { health_status: "UNKNOWN" },
      "magnum.cluster CREATE_COMPLETE: neutral; Health Unknown",
    ],
    ["whose health nobody asked for", { health_status: null }, "magnum.cluster CREATE_COMPLETE: success"],
    ["gone", { status: "DELETE_COMPLETE" }, "magnum.cluster DELETE_COMPLETE: neutral"],
    [
      "unhealthy while it is updated",
      { status: "UPDATE_IN_PROGRESS", health_status: "UNHEALTHY" },
      "magnum.cluster UPDATE_IN_PROGRESS: progress!; Unhealthy!",
    ],
    [
      "unhealthy while it is built",
      { status: "CREATE_IN_PROGRESS", health_status: "UNHEALTHY" },
      "magnum.cluster CREATE_IN_PROGRESS: progress!; Unhealthy!",
    ],
    [
      "unhealthy while it is deleted",
      { status: "DELETE_IN_PROGRESS", health_status: "UNHEALTHY" },
      "magnum.cluster DELETE_IN_PROGRESS: progress!; Unhealthy!",
    ],
    [
      "unhealthy while an unknown action runs",
      { status: "SCALE_IN_PROGRESS", health_status: "UNHEALTHY" },
      "magnum.cluster unknown: progress!; Unhealthy!",
    ],
    [
      "failed and unhealthy: the failure leads",
      { status: "UPDATE_FAILED", status_reason: "quota", health_status: "UNHEALTHY" },
      "magnum.cluster UPDATE_FAILED: error!; Unhealthy!; Reason: quota",
    ],
    ["failed, though healthy", { status: "UPDATE_FAILED", status_reason: "" }, "magnum.cluster UPDATE_FAILED: error!"],
    [
      "rolled back, and unhealthy",
      { status: "ROLLBACK_COMPLETE", health_status: "UNHEALTHY" },
      "magnum.health UNHEALTHY: error!; Rolled Back!",
    ],
    [
      "whose health is a word that nobody knows",
      { health_status: "WOBBLY" },
      "magnum.cluster CREATE_COMPLETE: neutral; Wobbly",
    ],
    [
      "updated, and out of Magnum's reach",
      { status: "UPDATE_IN_PROGRESS", health_status: "UNKNOWN" },
      "magnum.cluster UPDATE_IN_PROGRESS: progress; Health Unknown",
    ],
    [
      "gone, its health unknown",
      { status: "DELETE_COMPLETE", health_status: "UNKNOWN" },
      "magnum.cluster DELETE_COMPLETE: neutral",
    ],
    ["healthy, without a status", { status: null }, "magnum.cluster none: neutral"],
    [
      "unhealthy, without a status",
      { status: null, health_status: "UNHEALTHY" },
      "magnum.cluster none: neutral!; Unhealthy!",
    ],
    ["of an API without health", { health_status: undefined }, "magnum.cluster CREATE_COMPLETE: success"],
    [
      "of an unknown action that failed",
      { status: "SCALE_FAILED", status_reason: "quota" },
      "magnum.cluster unknown: error!; Reason: quota",
    ],
  ],
};
