import type { ApiObject } from "../../resource/apiObject.ts";
import { defineResource, type Ruling } from "../../resource/defineResource.ts";
import { type Hint, hintsIn } from "../../resource/hints.ts";
import { resting } from "../../state/rows.ts";
import type { StateEntry } from "../../state/state.ts";
import { isMissing } from "../../state/untrusted.ts";
import { enServerHints } from "./enServer.ts";
import type { PowerState } from "./power.ts";
import { faultOf, hostStatusOf, KEYS, progressOf, readFields, type ServerReadings } from "./readServer.ts";
import { serverFields } from "./serverFields.ts";
import type { ServerStatus } from "./status.ts";
import type { TaskState } from "./task.ts";

const hint = hintsIn("server", enServerHints);

/**
 * Why a state leads, in order of precedence.
 *
 * - `deleted`: the status is DELETED
 * - `unreachable`: the status is UNKNOWN, because the server's cell does not answer
 * - `task`: a task is running, and most statuses do not show tasks
 * - `error`: the status is ERROR
 * - `status`: none of the above
 * - `power`: only the power state was sent, and no status can be derived
 */
export type LeadingReason = "deleted" | "unreachable" | "task" | "error" | "status" | "power";

/** The statuses that a task is about to end. ERROR is none of them: Nova leaves tasks behind in it. */
const settles: Partial<Readonly<Record<TaskState, readonly ServerStatus[]>>> = {
  resize_confirming: ["VERIFY_RESIZE"],
  resize_reverting: ["VERIFY_RESIZE"],
  unrescuing: ["RESCUE"],
  restoring: ["SOFT_DELETED"],
  deleting: ["VERIFY_RESIZE", "RESCUE", "SOFT_DELETED"],
  "soft-deleting": ["VERIFY_RESIZE", "RESCUE"],
};

/**
 * The power states that match a status at rest. A status that is not listed matches any power state, as in Nova: a
 * server in RESCUE or VERIFY_RESIZE may be on or off, one being built has no power state yet, a shelved one keeps its
 * last, and ERROR implies nothing.
 */
const agreeing: Partial<Readonly<Record<ServerStatus, readonly PowerState[]>>> = {
  ACTIVE: ["RUNNING", "BLOCKED"],
  PAUSED: ["PAUSED"],
  SUSPENDED: ["SUSPENDED", "SHUTDOWN", "SHUTOFF"],
  // nova/compute/manager.py, _sync_instance_power_state(): a guest that crashed is off too
  SHUTOFF: ["SHUTDOWN", "SHUTOFF", "CRASHED"],
  SOFT_DELETED: ["SHUTDOWN", "SHUTOFF"],
};

/**
 * By the status of the host. It comes in upper case, so it is the name of no property that every object inherits; without
 * one, `"undefined"` is looked up, which is no key, either.
 */
const hosts: Readonly<Record<string, Hint | undefined>> = {
  DOWN: hint("hostDown", { urgent: true }),
  UNKNOWN: hint("hostUnknown", { urgent: true }),
  // Nova says so of any disabled service (nova/compute/api.py, get_instance_host_status)
  MAINTENANCE: hint("hostMaintenance"),
};

const QUIET = resting();

function reasonOf({ status, task, power }: ServerReadings): LeadingReason {
  if (status.state === "DELETED") return "deleted";
  if (status.state === "UNKNOWN") return "unreachable";
  // A task with an unknown name is running, too.
  if (task.state !== "none" && !isMissing(task.value)) return "task";
  if (status.state === "ERROR") return "error";
  return isMissing(status.value) && power.state !== "unknown" ? "power" : "status";
}

function rule(readings: ServerReadings, object: ApiObject): Ruling {
  const { status, task, power, vm } = readings;
  const because = reasonOf(readings);
  const lead = because === "task" ? task : because === "power" ? power : status;
  const fault = faultOf(object);
  const told = fault !== undefined && hint("fault", { values: { message: fault }, urgent: true });
  if (because === "deleted") return { lead, because, hints: [told] };

  const isBusy = because === "task";
  const moving = isBusy || lead.row.phase === "transitional";
  const isSettled = isBusy && settles[task.state]?.includes(status.state) === true;
  const isOpen = status.state === "VERIFY_RESIZE" && !isSettled;

  const expected =
    moving || power.state === "unknown" || power.state === "NOSTATE" ? undefined : agreeing[status.state];
  const contradicts = expected !== undefined && !expected.includes(power.state);
  const [locked, reason] = [object.isOn("locked"), object.text("locked_reason")];
  const rows: { status?: StateEntry; vm?: StateEntry; power?: StateEntry } = {};
  if (isSettled || (isBusy && status.row.phase === "transitional")) rows.status = QUIET;
  if (moving || (expected && !contradicts)) rows.power = QUIET;
  if (vm.state !== "error" || status.state === "ERROR" || /^rebuil/.test(task.state)) rows.vm = QUIET;

  return {
    lead,
    because,
    moving,
    rows,
    hints: [
      told,
      isOpen && isBusy && hint("decision", { reading: status, urgent: true }),
      contradicts && hint("power", { reading: power, urgent: true }),
      hosts[String(hostStatusOf(object))],
      locked &&
        (reason === undefined
          ? hint("locked", { mark: "locked" })
          : hint("lockedBecause", { values: { reason }, mark: "locked" })),
    ],
    progress: shownProgress(lead.row, progressOf(object)),
  };
}

/** The progress to show, 1 to 100 percent. `undefined` at rest and at 0, where Nova leaves it for most tasks. */
function shownProgress({ phase }: StateEntry, progress: number | undefined): number | undefined {
  const percent = Math.round(progress ?? 0);
  return percent > 0 && phase === "transitional" ? percent : undefined;
}

/**
 * Sums up a server: its leading state, why that leads, how urgent it is, and hints. Takes what `readServer` takes and
 * never throws: for a value that is not a server, the status `unknown` leads.
 */
export const summarizeServer = /* @__PURE__ */ defineResource({
  fields: serverFields,
  requested: "task",
  keys: KEYS,
  read: readFields,
  rule,
  calms: [
    // A task may stand behind the status (`REBOOT`) or be about to end it: nova/api/openstack/common.py, _STATE_MAP.
    "status",
    // The status is derived from the vm state (nova/api/openstack/common.py, _STATE_MAP). An error stays one, unless a
    // rebuild is to mend it.
    "vm",
    // While a server changes, so does its power state; a guest that crashed is off, as a server in SHUTOFF should be:
    // nova/compute/manager.py, _sync_instance_power_state.
    "power",
  ],
});
