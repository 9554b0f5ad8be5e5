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
    ["with an unknown status", { status: "UNKNOWN", state: "down" }, "nova.service.status UNKNOWN: warning!; Down!"],
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
    ["of Cinder, its back end down", { backend_state: "down" }, "nova.service.state up: success!; Back end is down!"],
  ],
};
