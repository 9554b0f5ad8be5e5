import type { ReactElement } from "react";
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

const titles: Readonly<Record<Resource, { readonly title: string; readonly field: string }>> = {
  status: { title: "Server status", field: "status" },
  task: { title: "Task state", field: "OS-EXT-STS:task_state" },
  power: { title: "Power state", field: "OS-EXT-STS:power_state" },
  vm: { title: "VM state", field: "OS-EXT-STS:vm_state" },
};

/** The resources in the order in which a console shows them, with what to call them and where the API has them. */
export const resources = Object.entries(titles).map(([id, names]) => ({
  // `Object.entries` forgets that the keys are the resources.
  id: id as Resource,
  ...names,
}));

export const statesOf = (resource: Resource): readonly (readonly [state: string, row: StateEntry])[] =>
  Object.entries(catalog[resource]);

/** The word of a language for a state. */
export function labelOf(locale: Locale, resource: Resource, state: string): string {
  const words: Readonly<Record<string, string>> = locale[resource];
  return words[state] ?? "";
}

/** What to hand to a badge so that it shows a state; `undefined` is unknown to all of them. */
export const inputFor = (state: string): string | undefined => (state === "unknown" ? undefined : state);

// An API is not bound by types, and badges take whatever it sends.
type Sent = string | null | undefined;

const badges: Readonly<Record<Resource, (value: Sent, props: BadgeProps) => ReactElement>> = {
  power: (value, props) => <PowerStateBadge state={value} {...props} />,
  task: (value, props) => <TaskStateBadge state={value} {...props} />,
  vm: (value, props) => <VmStateBadge state={value} {...props} />,
  status: (value, props) => <ServerStatusBadge status={value} {...props} />,
};

interface ResourceBadgeProps extends BadgeProps {
  readonly resource: Resource;
  readonly value: unknown;
}

/** The badge of a resource. */
export const ResourceBadge = ({ resource, value, ...props }: ResourceBadgeProps) =>
  badges[resource](value as Sent, props);
