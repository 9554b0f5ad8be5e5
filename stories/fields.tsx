import type { ReactElement } from "react";
import {
  type BadgeProps,
  catalog,
  PowerStateBadge,
  type ServerField,
  ServerStatusBadge,
  type StateEntry,
  TaskStateBadge,
  VmStateBadge,
} from "../src/entries/index.ts";
import type { SentStates } from "../src/entries/states.ts";

const titles: Readonly<Record<ServerField, { readonly title: string; readonly key: string }>> = {
  status: { title: "Server status", key: "status" },
  task: { title: "Task state", key: "OS-EXT-STS:task_state" },
  power: { title: "Power state", key: "OS-EXT-STS:power_state" },
  vm: { title: "VM state", key: "OS-EXT-STS:vm_state" },
};

/** The fields in the order in which a console shows them, with their titles and their keys in the API. */
export const fields = Object.entries(titles).map(([id, names]) => ({
  // `Object.entries` types its keys as strings.
  id: id as ServerField,
  ...names,
}));

const sentByServers = { status: true, task: true, vm: true, power: true } satisfies Record<keyof SentStates, true>;
const isOfServer = (field: ServerField): field is keyof SentStates => field in sentByServers;

/** The fields of a server: those whose values `readServer` gives. A field of another resource is none of them. */
export const serverFields = fields.flatMap(({ id, ...field }) => (isOfServer(id) ? [{ id, ...field }] : []));

export const statesOf = (field: ServerField): readonly (readonly [state: string, row: StateEntry])[] =>
  Object.entries(catalog[field]);

/** What to pass to a badge so that it shows a state. Every badge shows `undefined` as unknown. */
export const inputFor = (state: string): string | undefined => (state === "unknown" ? undefined : state);

// An API can send anything, and badges accept anything.
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

/** The badge for a field. */
export const FieldBadge = ({ field, value, ...props }: FieldBadgeProps) => badges[field](value as Sent, props);
