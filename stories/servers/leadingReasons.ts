import type { LeadingReason } from "../../src/states.ts";

interface Rule {
  readonly because: LeadingReason;
  /** Why the state leads, as a sentence. */
  readonly text: string;
  /** The least of a server in which it does, under the keys of openstacksdk. */
  readonly server: Readonly<Record<string, unknown>>;
}

/** Which state of a server leads, the first rule that fits. */
export const leadingReasons: readonly Rule[] = [
  {
    because: "deleted",
    text: "The server is gone, whatever else is said of it.",
    server: { status: "DELETED", vm_state: "active", task_state: "deleting" },
  },
  {
    because: "unreachable",
    text: "The cell of the server does not answer: nothing else can be relied on.",
    server: { status: "UNKNOWN", power_state: 0 },
  },
  {
    because: "task",
    text: "A task is running, which most statuses do not show.",
    server: { status: "ACTIVE", task_state: "deleting" },
  },
  {
    because: "error",
    text: "The last operation failed, and no task is at work on it.",
    server: { status: "ERROR", task_state: null },
  },
  {
    because: "status",
    text: "Nothing is going on: the status says it all, or is derived from the vm state where it was not sent.",
    server: { vm_state: "stopped", task_state: null },
  },
  {
    because: "power",
    text: "Nothing was sent but a power state, as diagnostics do.",
    server: { state: "running", driver: "libvirt" },
  },
];

/** Why a state leads, as a sentence. */
export const inWords = (because: LeadingReason): string =>
  leadingReasons.find((rule) => rule.because === because)?.text ?? "";
