import type { LeadingReason } from "../../src/catalog/nova/summarizeServer.ts";

/** What is told of a server: an example for people, and what is told of it, as `told` writes it. */
export interface ServerCase {
  /** When it is told, as a sentence. */
  readonly when: string;
  readonly server: Readonly<Record<string, unknown>>;
  readonly now?: number;
  readonly told: string;
}

/** A server for each hint, the most important first. */
export const hintCases: readonly ServerCase[] = [
  {
    when: "Nova reports why the server failed.",
    server: { status: "ERROR", fault: { message: "No valid host was found." } },
    told: "status ERROR: error!; Fault: No valid host was found.!",
  },
  {
    when: "The power state contradicts the status. Not checked in RESCUE, while shelved, or while anything is in progress.",
    server: { status: "ACTIVE", task_state: null, power_state: 4 },
    told: "status ACTIVE: success!; Power state is Shut Down!",
  },
  {
    when: "Its host is forced down.",
    server: { status: "ACTIVE", host_status: "DOWN" },
    told: "status ACTIVE: success!; Host is down!",
  },
  {
    when: "Its host has stopped reporting.",
    server: { status: "ACTIVE", host_status: "UNKNOWN" },
    told: "status ACTIVE: success!; Host does not report!",
  },
  {
    when: "Its host accepts no new servers.",
    server: { status: "ACTIVE", host_status: "MAINTENANCE" },
    told: "status ACTIVE: success; Host takes no new servers",
  },
  {
    when: "A resize waits to be confirmed or reverted, and a running task hides it.",
    server: { status: "VERIFY_RESIZE", task_state: "rebooting" },
    told: "task rebooting: progress!; Confirm or revert the resize or migration!",
  },
  {
    when: "A task has been running for more than ten minutes.",
    server: { status: "ACTIVE", task_state: "powering-off", updated: "2026-11-23T21:00:00Z" },
    now: Date.UTC(2026, 10, 23, 21, 25),
    told: "task powering-off: progress!; In this state for 25 min!",
  },
  {
    when: "The same while an image is uploaded, which may take hours.",
    server: { status: "ACTIVE", task_state: "image_uploading", updated: "2026-11-23T21:00:00Z" },
    now: Date.UTC(2026, 10, 23, 21, 25),
    told: "task image_uploading: progress; In this state for 25 min",
  },
  {
    when: "A task was left behind by an operation that failed.",
    server: { status: "ERROR", task_state: "deleting" },
    told: "task deleting: progress!; Error!",
  },
  {
    when: "Someone has locked it.",
    server: { status: "ACTIVE", locked: true },
    told: "status ACTIVE: success; Locked",
  },
  {
    when: "Someone has locked it, and says why.",
    server: { status: "ACTIVE", locked: true, locked_reason: "maintenance" },
    told: "status ACTIVE: success; Locked: maintenance",
  },
];

/** Why a state leads, with a server for each reason. The first that applies decides. */
export const leadingCases: readonly (ServerCase & { readonly because: LeadingReason })[] = [
  {
    because: "deleted",
    when: "The server is gone, whatever else was sent.",
    server: { status: "DELETED", vm_state: "active", task_state: "deleting" },
    told: "status DELETED: neutral",
  },
  {
    because: "unreachable",
    when: "The server’s cell does not answer, so nothing else can be relied on.",
    server: { status: "UNKNOWN", power_state: 0 },
    told: "status UNKNOWN: warning!",
  },
  {
    because: "task",
    when: "A task is running, and most statuses hide it.",
    server: { status: "ACTIVE", task_state: "deleting" },
    told: "task deleting: progress",
  },
  {
    because: "error",
    when: "The server has failed, and no task is running.",
    server: { status: "ERROR", task_state: null },
    told: "status ERROR: error!",
  },
  {
    because: "status",
    when: "No task is running, so the status says it all. If no status was sent, it is derived from the vm state.",
    server: { vm_state: "stopped", task_state: null },
    told: "status SHUTOFF: neutral",
  },
  {
    because: "power",
    when: "Only a power state was sent, as in diagnostics.",
    server: { state: "running", driver: "libvirt" },
    told: "power RUNNING: success",
  },
];
