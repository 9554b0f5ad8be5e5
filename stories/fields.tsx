import type { ReactElement } from "react";
import {
  type BadgeProps,
  catalog,
  type Locale,
  PowerStateBadge,
  type ServerField,
  ServerStatusBadge,
  type StateEntry,
  TaskStateBadge,
  VmStateBadge,
} from "../src/index.ts";

const titles: Readonly<Record<ServerField, { readonly title: string; readonly key: string }>> = {
  status: { title: "Server status", key: "status" },
  task: { title: "Task state", key: "OS-EXT-STS:task_state" },
  power: { title: "Power state", key: "OS-EXT-STS:power_state" },
  vm: { title: "VM state", key: "OS-EXT-STS:vm_state" },
};

/** The fields in the order in which a console shows them, with what to call them and where the API has them. */
export const fields = Object.entries(titles).map(([id, names]) => ({
  // `Object.entries` forgets that the keys are the fields.
  id: id as ServerField,
  ...names,
}));

export const statesOf = (field: ServerField): readonly (readonly [state: string, row: StateEntry])[] =>
  Object.entries(catalog[field]);

/** The word of a language for a state. */
export function labelOf(locale: Locale, field: ServerField, state: string): string {
  const words: Readonly<Record<string, string>> = locale[field];
  return words[state] ?? "";
}

/** What to hand to a badge so that it shows a state; `undefined` is unknown to all of them. */
export const inputFor = (state: string): string | undefined => (state === "unknown" ? undefined : state);

// An API is not bound by types, and badges take whatever it sends.
type Sent = string | null | undefined;

const badges: Readonly<Record<ServerField, (value: Sent, props: BadgeProps) => ReactElement>> = {
  power: (value, props) => <PowerStateBadge state={value} {...props} />,
  task: (value, props) => <TaskStateBadge state={value} {...props} />,
  vm: (value, props) => <VmStateBadge state={value} {...props} />,
  status: (value, props) => <ServerStatusBadge status={value} {...props} />,
};

interface FieldBadgeProps extends BadgeProps {
  readonly field: ServerField;
  readonly value: unknown;
}

/** The badge of a field. */
export const FieldBadge = ({ field, value, ...props }: FieldBadgeProps) => badges[field](value as Sent, props);
