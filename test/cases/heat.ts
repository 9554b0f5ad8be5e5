import { summarizeStack } from "../../src/catalog/heat/summarizeStack.ts";
import { summarizeStackResource } from "../../src/catalog/heat/summarizeStackResource.ts";
import * as answers from "../data/answers.ts";
import type { Cases } from "./cases.ts";

/** What is told of a stack. */
export const stackCases: Cases = {
  resource: "a stack",
  summarize: summarizeStack,
  answer: answers.stack,
  healthy: "heat.stack CREATE_COMPLETE: success",
  cases: [
    [
      "rolled back: what was wanted did not happen",
      { stack_status: "ROLLBACK_COMPLETE" },
      "heat.stack ROLLBACK_COMPLETE: warning!",
    ],
    [
      "failed, and why",
      { stack_status: "UPDATE_FAILED", stack_status_reason: "no quota" },
      "heat.stack UPDATE_FAILED: error!; Reason: no quota",
    ],
    ["suspended is not green", { stack_status: "SUSPEND_COMPLETE" }, "heat.stack SUSPEND_COMPLETE: neutral"],
    [
      "of an unknown action that failed",
      { stack_status: "SIGNAL_FAILED", stack_status_reason: "" },
      "heat.stack unknown: error!",
    ],
    ["of an unknown action that runs", { stack_status: "SIGNAL_IN_PROGRESS" }, "heat.stack unknown: progress"],
    ["of an unknown action that is complete", { stack_status: "SIGNAL_COMPLETE" }, "heat.stack unknown: neutral"],
    [
      "that failed with a bare status",
      { stack_status: "FAILED", stack_status_reason: "" },
      "heat.stack unknown: error!",
    ],
    [
      "as openstacksdk has it",
      { stack_status: undefined, stack_status_reason: undefined, status: "CREATE_FAILED", status_reason: "no quota" },
      "heat.stack CREATE_FAILED: error!; Reason: no quota",
    ],
    [
      "as the command line has it",
      { stack_status: undefined, "Stack Status": "UPDATE_IN_PROGRESS" },
      "heat.stack UPDATE_IN_PROGRESS: progress",
    ],
    ["gone", { stack_status: "DELETE_COMPLETE" }, "heat.stack DELETE_COMPLETE: neutral"],
    ["with a bare status, as in a snapshot", { stack_status: "IN_PROGRESS" }, "heat.stack unknown: progress"],
  ],
};

/** What is told of a resource of a stack. */
export const stackResourceCases: Cases = {
  resource: "a resource of a stack",
  summarize: summarizeStackResource,
  // Orchestration v1, GET /v1/{tenant_id}/stacks/{stack_name}/{stack_id}/resources/{resource_name}.
  answer: {
    resource: {
      resource_name: "none",
      resource_type: "OS::Heat::None",
      physical_resource_id: "e6dc0ba7-6b9a-4d3b-b0a8-9a4e4d1a8a5f",
      resource_status: "CREATE_COMPLETE",
      resource_status_reason: "state changed",
    },
  },
  healthy: "heat.resource CREATE_COMPLETE: success",
  cases: [
    ["that has not begun is not green", { resource_status: "INIT_COMPLETE" }, "heat.resource INIT_COMPLETE: neutral"],
    [
      "that failed, and why",
      { resource_status: "CREATE_FAILED", resource_status_reason: "no quota" },
      "heat.resource CREATE_FAILED: error!; Reason: no quota",
    ],
    ["in an event of a signal", { resource_status: "SIGNAL_IN_PROGRESS" }, "heat.resource unknown: progress"],
    ["in a preview of an update", { resource_status: "COMPLETE" }, "heat.resource unknown: neutral"],
    [
      "as openstacksdk has it",
      {
        resource_status: undefined,
        status: "DELETE_FAILED",
        resource_status_reason: undefined,
        status_reason: "in use",
      },
      "heat.resource DELETE_FAILED: error!; Reason: in use",
    ],
  ],
};
