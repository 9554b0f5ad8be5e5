import { power } from "../catalog/nova/power.ts";
import { status } from "../catalog/nova/status.ts";
import { summarizeServer } from "../catalog/nova/summarizeServer.ts";
import { task } from "../catalog/nova/task.ts";
import { vm } from "../catalog/nova/vm.ts";
import { fieldBadge } from "./fieldBadge.ts";
import { resourceBadge } from "./resourceBadge.tsx";

/** Shows the status of a server, from its `status`. Renders a `<span>`. */
export const ServerStatusBadge = /* @__PURE__ */ fieldBadge("ServerStatusBadge", status, "status");

/**
 * Shows what Nova is doing to a server: the task state, from its `OS-EXT-STS:task_state`. `null` means that no task is
 * running. `undefined` means that it was not sent, and is shown as unknown. Renders a `<span>`.
 */
export const TaskStateBadge = /* @__PURE__ */ fieldBadge("TaskStateBadge", task, "state");

/** Shows what the hypervisor sees of a server: the power state, from its `OS-EXT-STS:power_state`. Renders a `<span>`. */
export const PowerStateBadge = /* @__PURE__ */ fieldBadge("PowerStateBadge", power, "state");

/** Shows the state of a server in Nova's records, from its `OS-EXT-STS:vm_state`. Renders a `<span>`. */
export const VmStateBadge = /* @__PURE__ */ fieldBadge("VmStateBadge", vm, "state");

/**
 * Shows a whole server: its leading state (see `summarizeServer`), then marks for the progress that Nova sent, a lock
 * and hints. Renders a `<span>`.
 */
export const ServerBadge = /* @__PURE__ */ resourceBadge("ServerBadge", summarizeServer, "server");
