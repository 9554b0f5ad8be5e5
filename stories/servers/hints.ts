interface Example {
  readonly when: string;
  readonly server: Readonly<Record<string, unknown>>;
  readonly now?: number;
}

/** Every hint, by a server that has it. */
export const hintExamples: readonly Example[] = [
  {
    when: "Nova says why it failed.",
    server: { status: "ERROR", fault: { message: "No valid host was found." } },
  },
  {
    when: "The hypervisor sees what the status does not lead one to expect. Not in RESCUE, while shelved, or while anything is going on.",
    server: { status: "ACTIVE", task_state: null, power_state: 4 },
  },
  { when: "Its host is forced down.", server: { status: "ACTIVE", host_status: "DOWN" } },
  { when: "Its host no longer reports.", server: { status: "ACTIVE", host_status: "UNKNOWN" } },
  { when: "Its host takes no new servers.", server: { status: "ACTIVE", host_status: "MAINTENANCE" } },
  {
    when: "A resize waits to be confirmed or reverted, and a task hides it.",
    server: { status: "VERIFY_RESIZE", task_state: "rebooting" },
  },
  {
    when: "What is going on has been going on for longer than ten minutes.",
    server: { status: "ACTIVE", task_state: "image_uploading", updated: "2026-11-23T21:00:00Z" },
    now: Date.UTC(2026, 10, 23, 21, 25),
  },
  {
    when: "Somebody has locked it.",
    server: { status: "ACTIVE", locked: true, locked_reason: "maintenance" },
  },
];
