import {
  type BadgeProps,
  catalog,
  type Locale,
  PowerStateBadge,
  type Resource,
  ServerStatusBadge,
  type StateEntry,
  TaskStateBadge,
  VmStateBadge,
} from "../src/index.ts";

/** The resources in the order in which a console shows them, with what to call them and where the API has them. */
export const resources: readonly { readonly id: Resource; readonly title: string; readonly field: string }[] = [
  { id: "status", title: "Server status", field: "status" },
  { id: "task", title: "Task state", field: "OS-EXT-STS:task_state" },
  { id: "power", title: "Power state", field: "OS-EXT-STS:power_state" },
  { id: "vm", title: "VM state", field: "OS-EXT-STS:vm_state" },
];

export const statesOf = (resource: Resource): readonly (readonly [state: string, row: StateEntry])[] =>
  Object.entries(catalog[resource]);

/** The word of a language for a state. */
export function labelOf(locale: Locale, resource: Resource, state: string): string {
  const words: Readonly<Record<string, string>> = locale[resource];
  return words[state] ?? "";
}

/** What to hand to a badge so that it shows a state; `undefined` is unknown to all of them. */
export const inputFor = (state: string): string | undefined => (state === "unknown" ? undefined : state);

interface ResourceBadgeProps extends BadgeProps {
  readonly resource: Resource;
  readonly value: unknown;
}

/** The badge of a resource. */
export function ResourceBadge({ resource, value, ...props }: ResourceBadgeProps) {
  // An API is not bound by types, and badges take whatever it sends.
  const sent = value as string | null | undefined;
  switch (resource) {
    case "power":
      return <PowerStateBadge state={sent} {...props} />;
    case "task":
      return <TaskStateBadge state={sent} {...props} />;
    case "vm":
      return <VmStateBadge state={sent} {...props} />;
    case "status":
      return <ServerStatusBadge status={sent} {...props} />;
  }
}
