import type { ComponentType } from "react";
import { type BadgeProps, fieldBadge } from "../../src/entries/index.ts";
import { type Field, services } from "../../src/entries/services.ts";
import { BADGES } from "../../test/serviceBadges.ts";
import { fieldTitles } from "./names.ts";
import { meanings } from "./texts.ts";

type AnyBadge = ComponentType<BadgeProps & Readonly<Record<string, unknown>>>;

/** A field with its title and its badge. */
export interface ShownField {
  readonly field: Field;
  /** The id of its service: `cinder`. */
  readonly service: string;
  readonly title: string;
  readonly Badge: AnyBadge;
  /** The prop that takes the value. */
  readonly prop: string;
  /** How to write its badge: `<VolumeStatusBadge status>`. */
  readonly markup: string;
}

/** What shows the fields that have no badge of their own. */
const wholeBadges: Readonly<Record<string, string>> = {
  "aodh.alarm.enabled": "<AlarmBadge alarm>",
  "ironic.target_power": "<NodeBadge node>",
  "manila.share.bin": "<ShareBadge share>",
  "neutron.admin": "<PortBadge port> and others",
  "neutron.agent.admin": "<AgentBadge agent>",
};

const titles: Readonly<Record<string, string>> = fieldTitles;

function shownField(field: Field): ShownField {
  const own = BADGES.find(({ id }) => id === field.id);
  const prop = own?.prop ?? "value";
  return {
    field,
    service: field.id.replace(/\..*/, ""),
    title: titles[field.id] ?? field.id,
    // Each badge takes its value under a name of its own, so their union has no prop that takes one.
    Badge: (own?.Badge ?? fieldBadge(field.id, field, prop)) as AnyBadge,
    prop,
    markup: own ? `<${own.Badge.displayName} ${prop}>` : (wholeBadges[field.id] ?? ""),
  };
}

/** Every field of the services, in the order of the package. */
export const serviceFields: readonly ShownField[] = Object.values<Field>(services).map(shownField);

/** The badge of a field in a state. */
export const badgeOf = ({ Badge, prop }: ShownField, state: string) => (
  <Badge {...{ [prop]: state === "unknown" ? undefined : state }} size="sm" />
);

/** A state as its API sends it. */
export function apiValueOf({ parse }: Field, state: string): string {
  if (state === "unknown") return "anything else";
  if (state === "") return '""';
  return state === "none" && parse(null) === state ? "null" : state;
}

/** What else to know of a state: what also stands for it, and since when it is no longer sent. */
export function noteOf({ states, parse }: Field, state: string): string {
  const { droppedIn } = states[state] ?? {};
  const notes = [
    state !== "none" && state !== "unknown" && parse(null) === state && "also null",
    droppedIn && `dropped in ${droppedIn}`,
  ];
  return notes.filter(Boolean).join(", ");
}

/** What a state means, in English. */
export const meaningOf = (field: string, state: string): string => meanings[field]?.[state] ?? "";
