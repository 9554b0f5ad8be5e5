import { type Field, type Summarize, summarizerOf } from "../../src/entries/services.ts";
import facts from "../../test/data/resources.json" with { type: "json" };
import { fieldBadges, resourceBadges, type ServiceFieldBadge, type ServiceResourceBadge } from "../../tools/badges.ts";
import { capitalized } from "../capitalized.ts";

/** A resource besides servers, and its badges. */
export interface Resource {
  readonly service: string;
  /** As in a sentence: `load balancer`. */
  readonly name: string;
  /** As in a heading: `Load balancer`. */
  readonly title: string;
  /** The id of its first field. */
  readonly id: string;
  readonly summarize: Summarize;
  /** The badge of the whole, if its fields belong together. */
  readonly whole: ServiceResourceBadge | undefined;
  readonly fields: readonly ServiceFieldBadge[];
}

/** The name of the resource that a field is of. A switch, which may belong to several, has none. */
export const resourceNameOf = ({ id }: Field): string | undefined =>
  facts.resources.find((fact) => fact.id === id)?.resource;

/** A replica has the status of a share before its own field, and switches have no names. */
const lastOf = (names: readonly (string | undefined)[]) => names.filter((name) => name !== undefined).at(-1);

function resourceOf(name: string | undefined): readonly Resource[] {
  const fields = fieldBadges.filter(({ field }) => resourceNameOf(field) === name);
  const [first] = fields;
  if (name === undefined || first === undefined) return [];
  const whole = resourceBadges.find(({ summarize }) => lastOf(summarize.fields.map(resourceNameOf)) === name);
  const summarize = whole?.summarize ?? summarizerOf(first.field);
  return [{ service: first.service, name, title: capitalized(name), id: first.field.id, summarize, whole, fields }];
}

/** Every resource besides servers, in the order of the package. */
export const resources: readonly Resource[] = [
  ...new Set(fieldBadges.map(({ field }) => resourceNameOf(field))),
].flatMap(resourceOf);
