import { sizes, variants } from "../../src/badges/context.ts";
import type { BadgeProps } from "../../src/entries/index.ts";
import { tones } from "../../src/state/state.ts";
import { languages } from "../languages.ts";
import { allMeanings } from "../meanings.ts";

const star = "m12 2 3 7 7 .6-5.3 4.7 1.6 7.2-6.3-3.8-6.3 3.8 1.6-7.2L2 9.6 9 9z";

const icons: Readonly<Record<string, BadgeProps["icon"]>> = {
  "the state's own": undefined,
  "none (null)": null,
  "a star": star,
};

export const select = (options: readonly string[]) => ({ options, control: { type: "select" as const } });
export const radio = (options: readonly string[]) => ({ options, control: { type: "inline-radio" as const } });

/** The type and the default of a prop, for the props table. */
export const typeAndDefault = (type: string, defaultValue: string) => ({
  table: { type: { summary: type }, defaultValue: { summary: defaultValue } },
});

export const unionOf = (names: readonly string[]) => names.map((name) => `"${name}"`).join(" | ");

/** A switch. */
export const toggle = { control: { type: "boolean" as const }, ...typeAndDefault("boolean", "false") };

/** A prop that has no effect. */
export const unused = { table: { disable: true } };

/** A choice among what languages have: by default, what the provider has. */
function providedOr(all: readonly { readonly lang: string }[]) {
  const mapping = { "the provider's": undefined, ...Object.fromEntries(all.map((each) => [each.lang, each])) };
  return { ...select(Object.keys(mapping)), mapping };
}

/** Controls for the props of every badge. */
export const badgeControls = {
  locale: { ...providedOr(languages), ...typeAndDefault("Locale", "the provider's, or English") },
  variant: { ...radio(variants), ...typeAndDefault(unionOf(variants), '"soft"') },
  size: { ...radio(sizes), ...typeAndDefault(unionOf(sizes), '"md"') },
  tone: { ...select(tones), ...typeAndDefault(unionOf(tones), "the state's own") },
  icon: { ...select(Object.keys(icons)), mapping: icons, ...typeAndDefault("ReactNode", "the state's own") },
  label: { control: { type: "text" as const }, ...typeAndDefault("string", "the state's own") },
  hiddenPrefix: { control: { type: "text" as const }, ...typeAndDefault("string", "none") },
  iconOnly: toggle,
  truncate: toggle,
  theme: { control: false as const, ...typeAndDefault("Theme", "the provider's, or the stylesheet's") },
  meanings: { ...providedOr(allMeanings), ...typeAndDefault("Meanings", "the provider's, or none") },
  meaning: {
    control: { type: "text" as const },
    ...typeAndDefault("string | false", "the one from meanings, or none"),
  },
  children: unused,
  dangerouslySetInnerHTML: unused,
};

/** A control for a whole server, as the API sends it. */
export const serverControl = {
  description: "The server from the API, alone or in its wrapper. Any other value is shown as unknown.",
  control: { type: "object" as const },
  ...typeAndDefault("object | null", "undefined"),
};

/** Controls for what counts as slow. */
export const slowControls = {
  now: { control: { type: "date" as const }, ...typeAndDefault("number | Date", "the API's time, or the page's") },
  slowAfter: { control: { type: "number" as const }, ...typeAndDefault("number", "600_000") },
};

/** A control for the value that the API sends: every state, and a few invalid values. */
export const stateControl = (type: string, states: readonly string[], others: Readonly<Record<string, unknown>>) => {
  const unknowns: Readonly<Record<string, unknown>> = { ...others, undefined, SOMETHING_NEW: "SOMETHING_NEW" };
  return {
    description: "The value as the API sent it. A missing or unknown one is shown as unknown.",
    ...select([...states.filter((state) => state !== "unknown"), ...Object.keys(unknowns)]),
    mapping: unknowns,
    ...typeAndDefault(type, "undefined"),
  };
};
