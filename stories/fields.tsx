import { type FieldBadge, fieldBadge, serverFields as ownFields } from "../src/entries/index.ts";
import { type Field, services } from "../src/entries/services.ts";
import { serviceOf } from "../tools/badges.ts";
import { capitalized } from "./capitalized.ts";
import { titleOf } from "./services/names.ts";
import { type ShownState, statesOf } from "./states.ts";

/** A field as the pages show it. */
export interface ShownField {
  readonly field: Field;
  /** What it belongs to: `servers`, or a service. */
  readonly part: string;
  /** Its title on a page of its own part: `Image`. */
  readonly title: string;
  /** Its title among those of all parts: `Glance: Image`. */
  readonly fullTitle: string;
  readonly Badge: FieldBadge<string, "value">;
  readonly states: readonly ShownState[];
}

const shownField = (field: Field, part: string, title: string, fullTitle: string): ShownField => ({
  field,
  part,
  title,
  fullTitle,
  Badge: fieldBadge(field.id, field, "value"),
  states: statesOf(field),
});

const serverTitles = [
  ["status", "Server status"],
  ["task", "Task state"],
  ["power", "Power state"],
  ["vm", "VM state"],
] as const;

/** The fields of a server, in the order in which a console shows them. */
export const serverFields = serverTitles.map(([id, title]) => ({
  id,
  ...shownField(ownFields[id], "servers", title, title),
}));

/** Every field: those of servers, then those of the services in the order of the package. */
export const allFields: readonly ShownField[] = [
  ...serverFields,
  ...Object.values<Field>(services).map((field) => {
    const service = serviceOf(field);
    const title = titleOf(field);
    return shownField(field, service, title, `${capitalized(service)}: ${title}`);
  }),
];

/** What to pass to a badge so that it shows a state. Every badge shows `undefined` as unknown. */
export const inputFor = (state: string): string | undefined => (state === "unknown" ? undefined : state);
