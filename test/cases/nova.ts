import { summarizeService } from "../../src/catalog/nova/summarizeService.ts";
import * as answers from "../data/answers.ts";
import type { Cases } from "./cases.ts";

/** What is told of a service. */
export const serviceCases: Cases = {
  resource: "a service",
  summarize: summarizeService,
  answer: answers.service,
  healthy: "nova.service.state up: success",
  cases: [
    [
      "that is a hypervisor",
      { service: { host: "a", id: 1, disabled_reason: "disk" }, status: "disabled" },
      "nova.service.status disabled: neutral; Disabled: disk",
    ],
    ["disabled by a boolean", { status: undefined, disabled: true }, "nova.service.status disabled: neutral"],
    ["enabled by a boolean", { status: undefined, disabled: false }, "nova.service.state up: success"],
    ["disabled, and nothing else", { state: undefined, status: "disabled" }, "nova.service.status disabled: neutral"],
    [
      "of Cinder, failed over",
      { replication_status: "failed-over" },
      "nova.service.state up: success!; Replication: failed-over!",
    ],
    [
      "with an unknown status",
      { status: "UNKNOWN", state: "down" },
      "nova.service.status UNKNOWN: warning!; Not Reporting!",
    ],
    ["down", { state: "down" }, "nova.service.state down: error!"],
    ["down, and disabled: expected", { state: "down", status: "disabled" }, "nova.service.state down: error; Disabled"],
    ["without a word on whether it is enabled", { status: undefined }, "nova.service.state up: neutral"],
    ["forced down", { state: "down", forced_down: true }, "nova.service.state down: error!; Forced down"],
    [
      "disabled, and why",
      { status: "disabled", disabled_reason: "upgrade" },
      "nova.service.status disabled: neutral; Disabled: upgrade",
    ],
    ["of Cinder, frozen", { frozen: true }, "nova.service.state up: success; Frozen: takes no new work"],
    [
      "down, disabled, and why: one hint",
      { state: "down", status: "disabled", disabled_reason: "upgrade" },
      "nova.service.state down: error; Disabled: upgrade",
    ],
    [
      "down and forced so, disabled",
      { state: "down", status: "disabled", forced_down: true },
      "nova.service.state down: error; Forced down; Disabled",
    ],
    ["enabled, with a reason left behind", { disabled_reason: "upgrade" }, "nova.service.state up: success"],
    ["up, with a status that nobody knows", { status: "paused" }, "nova.service.status unknown: neutral"],
    ["with a state that nobody knows", { state: "stopped", status: undefined }, "nova.service.state unknown: neutral"],
    ["enabled, with a state that nobody knows", { state: "stopped" }, "nova.service.state unknown: neutral"],
    ["enabled, and nothing else", { state: undefined }, "nova.service.state unknown: neutral"],
    ["with an unknown status, though it is up", { status: "UNKNOWN" }, "nova.service.status UNKNOWN: warning!"],
    [
      "disabled by a boolean, and down",
      { status: undefined, disabled: "True", state: "down" },
      "nova.service.state down: error; Disabled",
    ],
    [
      "disabled by openstacksdk's boolean",
      { status: undefined, is_disabled: true },
      "nova.service.status disabled: neutral",
    ],
    [
      "forced down, by openstacksdk",
      { state: "down", forced_down: undefined, is_forced_down: true },
      "nova.service.state down: error!; Forced down",
    ],
    [
      "that is a hypervisor of openstacksdk",
      { service_details: { disabled_reason: "disk" }, status: "disabled" },
      "nova.service.status disabled: neutral; Disabled: disk",
    ],
    [
      "as the command line lists it",
      {
        state: undefined,
        disabled_reason: undefined,
        status: undefined,
        State: "down",
        Status: "disabled",
        "Disabled Reason": "upgrade",
      },
      "nova.service.state down: error; Disabled: upgrade",
    ],
    [
      "of Cinder, with a failed failover",
      { replication_status: "failover-error" },
      "nova.service.state up: success!; Replication: failover-error!",
    ],
    ["of Cinder, replicated", { replication_status: "enabled" }, "nova.service.state up: success"],
    ["of Cinder, its back end up", { backend_state: "up" }, "nova.service.state up: success"],
    ["of Cinder, its back end down", { backend_state: "down" }, "nova.service.state up: success!; Back end is down!"],
  ],
};
