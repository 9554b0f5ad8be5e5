import { fieldBadge } from "../../src/entries/index.ts";
import { type Field, services } from "../../src/entries/services.ts";
import { fieldBadges, resourceBadges, type ServiceFieldBadge, serviceOf } from "../../tools/badges.ts";
import { titleOf } from "./names.ts";
import { meanings } from "./texts.ts";

/** A field with its title and its badge. */
export interface ShownField extends Omit<ServiceFieldBadge, "name"> {
  readonly title: string;
  /** How to write its badge: `<VolumeStatusBadge status>`. */
  readonly markup: string;
}

/** The badges of the resources that a field belongs to. */
const wholeBadges = (field: Field): string =>
  resourceBadges
    .filter(({ summarize }) => summarize.fields.includes(field))
    .map(({ name, prop }) => `<${name} ${prop}>`)
    .join(", ");

function shownField(field: Field): ShownField {
  const own = fieldBadges.find((badge) => badge.field === field);
  const prop = own?.prop ?? "value";
  return {
    field,
    service: serviceOf(field),
    title: titleOf(field),
    Badge: own?.Badge ?? fieldBadge(field.id, field, prop),
    prop,
    markup: own ? `<${own.name} ${prop}>` : wholeBadges(field),
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
