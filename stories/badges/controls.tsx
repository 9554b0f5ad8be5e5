import { sizes, variants } from "../../src/badges/context.ts";
import type { BadgeProps } from "../../src/entries/index.ts";
import { tones } from "../../src/state/state.ts";
import { languages } from "../languages.ts";
import { allMeanings } from "../meanings.ts";

const star = (
  <svg viewBox="0 0 24 24" fill="currentColor" width="100%" height="100%" aria-hidden="true">
    <path d="m12 2 3 7 7 .6-5.3 4.7 1.6 7.2-6.3-3.8-6.3 3.8 1.6-7.2L2 9.6 9 9z" />
  </svg>
);

const icons: Readonly<Record<string, BadgeProps["icon"]>> = {
  "the state's own": undefined,
  "none (null)": null,
  "a star": star,
};

const locales = Object.fromEntries(languages.map((language) => [language.lang, language]));
const meanings = Object.fromEntries(allMeanings.map((sentences) => [sentences.lang, sentences]));

export const select = (options: readonly string[]) => ({ options, control: { type: "select" as const } });
export const radio = (options: readonly string[]) => ({ options, control: { type: "inline-radio" as const } });

/** The type and the default of a prop, for the props table. */
export const typeAndDefault = (type: string, defaultValue: string) => ({
  table: { type: { summary: type }, defaultValue: { summary: defaultValue } },
});

export const unionOf = (names: readonly string[]) => names.map((name) => `"${name}"`).join(" | ");

/** Controls for the props of every badge. */
export const badgeControls = {
  locale: {
    ...select(["the provider's", ...Object.keys(locales)]),
    mapping: { "the provider's": undefined, ...locales },
    ...typeAndDefault("Locale", "the provider's, or English"),
  },
  variant: { ...radio(variants), ...typeAndDefault(unionOf(variants), '"soft"') },
  size: { ...radio(sizes), ...typeAndDefault(unionOf(sizes), '"md"') },
  tone: { ...select(tones), ...typeAndDefault(unionOf(tones), "the state's own") },
  icon: { ...select(Object.keys(icons)), mapping: icons, ...typeAndDefault("ReactNode", "the state's own") },
  label: { control: { type: "text" as const }, ...typeAndDefault("string", "the state's own") },
  iconOnly: { control: { type: "boolean" as const }, ...typeAndDefault("boolean", "false") },
  truncate: { control: { type: "boolean" as const }, ...typeAndDefault("boolean", "false") },
  meanings: {
    ...select(["the provider's", ...Object.keys(meanings)]),
    mapping: { "the provider's": undefined, ...meanings },
    ...typeAndDefault("Meanings", "the provider's, or none"),
  },
  meaning: {
    control: { type: "text" as const },
    ...typeAndDefault("string | false", "the one from meanings, or none"),
  },
  children: { table: { disable: true } },
  dangerouslySetInnerHTML: { table: { disable: true } },
};

/** A control for the value that the API sends: every state, and a few invalid values. */
export const stateControl = (type: string, states: readonly string[], others: Readonly<Record<string, unknown>>) => {
  const unknowns: Readonly<Record<string, unknown>> = { ...others, undefined, SOMETHING_NEW: "SOMETHING_NEW" };
  return {
    ...select([...states.filter((state) => state !== "unknown"), ...Object.keys(unknowns)]),
    mapping: unknowns,
    ...typeAndDefault(type, "undefined"),
  };
};
