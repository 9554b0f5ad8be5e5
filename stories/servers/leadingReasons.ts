import type { LeadingReason } from "../../src/entries/states.ts";

interface Rule {
  readonly because: LeadingReason;
  /** Why the state leads, as a sentence. */
  readonly text: string;
  /** A minimal server in which it leads, with the keys of openstacksdk. */
  readonly server: Readonly<Record<string, unknown>>;
}

/** The rules for which state of a server leads. The first one that applies decides. */
export const leadingReasons: readonly Rule[] = [
  {
    because: "deleted",
    text: "The server is gone, whatever else was sent.",
    server: { status: "DELETED", vm_state: "active", task_state: "deleting" },
  },
  {
    because: "unreachable",
    text: "The server’s cell does not answer, so nothing else can be relied on.",
    server: { status: "UNKNOWN", power_state: 0 },
  },
  {
    because: "task",
    text: "A task is running, and most statuses hide it.",
    server: { status: "ACTIVE", task_state: "deleting" },
  },
  {
    because: "error",
    text: "The server has failed, and no task is running.",
    server: { status: "ERROR", task_state: null },
  },
  {
    because: "status",
    text: "No task is running, so the status says it all. If no status was sent, it is derived from the vm state.",
    server: { vm_state: "stopped", task_state: null },
  },
  {
    because: "power",
    text: "Only a power state was sent, as in diagnostics.",
    server: { state: "running", driver: "libvirt" },
  },
];

/** Why a state leads, as a sentence. */
export const reasonSentence = (because: LeadingReason): string =>
  leadingReasons.find((rule) => rule.because === because)?.text ?? "";
