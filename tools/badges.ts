// Every badge of the services, as they are exported.

import type { ComponentType } from "react";
import type { BadgeProps } from "../src/badges/props.ts";
import { services } from "../src/entries/services.ts";
import type { Summarize } from "../src/resource/summary.ts";
import type { Field } from "../src/state/field.ts";

interface ServiceBadge {
  /** The path that it is imported from: `cinder`. */
  readonly service: string;
  readonly name: string;
  /** Each badge takes its value under a name of its own, so their union has no prop that takes one. */
  readonly Badge: ComponentType<BadgeProps & Readonly<Record<string, unknown>>>;
  /** The prop that takes the value. */
  readonly prop: string;
}

/** The badge of a field. */
export interface ServiceFieldBadge extends ServiceBadge {
  readonly field: Field;
}

/** The badge of a whole resource. */
export interface ServiceResourceBadge extends ServiceBadge {
  readonly summarize: Summarize;
}

type Made = ComponentType & { readonly prop: string; readonly field?: Field; readonly summarize?: Summarize };

const modules = import.meta.glob<Readonly<Record<string, unknown>>>(
  ["../src/entries/*.ts", "!../src/entries/{index,states,services}.ts"],
  { eager: true },
);

const isBadge = (value: unknown): value is Made => typeof value === "object" && value !== null && "prop" in value;

const all = Object.entries(modules).flatMap(([path, exports]) =>
  Object.entries(exports).flatMap(([name, Badge]) =>
    isBadge(Badge) ? [{ service: path.replace(/^.*\/|\.ts$/g, ""), name, Badge, prop: Badge.prop }] : [],
  ),
);

/** The service that a field belongs to: `cinder` for `cinder.volume`. */
export const serviceOf = ({ id }: Pick<Field, "id">): string => id.replace(/\..*/, "");

// A module lists its exports by name; fields have an order of their own.
const order = Object.keys(services);

/** The badges of fields, in the order of the package. */
export const fieldBadges: readonly ServiceFieldBadge[] = all
  .flatMap(({ Badge, ...rest }) => (Badge.field ? [{ ...rest, Badge, field: Badge.field }] : []))
  .sort((one, other) => order.indexOf(one.field.id) - order.indexOf(other.field.id));

/** The badges of whole resources. */
export const resourceBadges: readonly ServiceResourceBadge[] = all.flatMap(({ Badge, ...rest }) =>
  Badge.summarize ? [{ ...rest, Badge, summarize: Badge.summarize }] : [],
);
