/** Where a virtual screen reader names what it enters, it names it again when it leaves. */
const within = (what: string, ...said: readonly string[]) => [what, ...said, `end of ${what}`];

/** A button of a summary, with the texts in it. */
const counted = (position: number, name: string, pressed: string, ...texts: readonly string[]) =>
  within(`listitem, level 1, position ${position}, set size 2`, ...within(`button, ${name}, ${pressed}`, ...texts));

const term = (...said: readonly string[]) => within("term", ...said);
const definition = (...said: readonly string[]) => within("definition", ...said);
const code = (text: string) => within("code", text);

const marks = ", 42% done, Locked: for the audit, Host is down";

/** What a virtual screen reader says of each example, element by element (test/browser/spoken.test.tsx). */
export const spoken = {
  ServerBadge: ["Migrating", marks],
  PowerStateBadge: ["Running"],
  "its icon alone": ["Running"],
  "with hiddenPrefix": ["Power state:", "Running"],
  "with a tooltip": ["Running"],
  "in a link": within("link, Running", "Running"),
  StateSummary: within(
    "list, Servers by state",
    ...counted(1, "Error 1", "pressed", "Error", "1"),
    ...counted(2, "Migrating, Needs attention 1", "not pressed", "Migrating", ", Needs attention", "1"),
  ),
  StatePopover: within(`button, Migrating${marks}`, "Migrating", marks),
  ServerStateDetails: [
    ...term("State"),
    ...definition("Active"),
    ...term("Meaning"),
    ...definition(
      "As far as Nova knows, the server is up; check the task and the power state too: most tasks and a guest without power do not show here.",
    ),
    ...term("Reason"),
    ...definition("No running task was reported, so the status sums up the server."),
    ...term(...code("status")),
    ...definition("Active", "code", "ACTIVE", "end of code"),
    ...["task_state", "vm_state", "power_state"].flatMap((key) => [...term(...code(key)), ...definition("not sent")]),
  ],
  StateAnnouncer: ["polite: web-1: Active."],
} satisfies Readonly<Record<string, readonly string[]>>;
