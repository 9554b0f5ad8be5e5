import type { Hint } from "../../src/entries/states.ts";

interface Example {
  readonly when: string;
  readonly server: Readonly<Record<string, unknown>>;
  readonly now?: number;
}

/** Servers for each kind of hint. A kind without an example is a type error. */
const byKind: Readonly<Record<Hint["kind"], readonly Example[]>> = {
  fault: [
    {
      when: "Nova reports why the server failed.",
      server: { status: "ERROR", fault: { message: "No valid host was found." } },
    },
  ],
  power: [
    {
      when: "The power state contradicts the status. Not checked in RESCUE, while shelved, or while anything is in progress.",
      server: { status: "ACTIVE", task_state: null, power_state: 4 },
    },
  ],
  host: [
    { when: "Its host is forced down.", server: { status: "ACTIVE", host_status: "DOWN" } },
    { when: "Its host has stopped reporting.", server: { status: "ACTIVE", host_status: "UNKNOWN" } },
    { when: "Its host accepts no new servers.", server: { status: "ACTIVE", host_status: "MAINTENANCE" } },
  ],
  decision: [
    {
      when: "A resize waits to be confirmed or reverted, and a running task hides it.",
      server: { status: "VERIFY_RESIZE", task_state: "rebooting" },
    },
  ],
  slow: [
    {
      when: "An operation has been in progress for more than ten minutes.",
      server: { status: "ACTIVE", task_state: "image_uploading", updated: "2026-11-23T21:00:00Z" },
      now: Date.UTC(2026, 10, 23, 21, 25),
    },
  ],
  locked: [
    {
      when: "Someone has locked it.",
      server: { status: "ACTIVE", locked: true, locked_reason: "maintenance" },
    },
  ],
};

/** A server for each hint, the most important kind first. */
export const hintExamples: readonly Example[] = Object.values(byKind).flat();
