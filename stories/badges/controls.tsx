import { sizes, variants } from "../../src/badges/context.ts";
import { tones } from "../../src/catalog/state.ts";
import type { BadgeProps } from "../../src/index.ts";
import { languages } from "../languages.ts";
import { allMeanings } from "../meanings.ts";

const star = (
  <svg viewBox="0 0 24 24" fill="currentColor" width="100%" height="100%" aria-hidden="true">
    <path d="m12 2 3 7 7 .6-5.3 4.7 1.6 7.2-6.3-3.8-6.3 3.8 1.6-7.2L2 9.6 9 9z" />
  </svg>
);

const icons: Readonly<Record<string, BadgeProps["icon"]>> = {
  "the state's own": undefined,
  "null, for none": null,
  "a star": star,
};

const locales = Object.fromEntries(languages.map((language) => [language.lang, language]));
const meanings = Object.fromEntries(allMeanings.map((sentences) => [sentences.lang, sentences]));

export const choice = (options: readonly string[]) => ({ options, control: { type: "select" as const } });
export const radio = (options: readonly string[]) => ({ options, control: { type: "inline-radio" as const } });

/** What the table of props says of a prop: its type and its default. */
export const said = (type: string, standard: string) => ({
  table: { type: { summary: type }, defaultValue: { summary: standard } },
});

export const oneOf = (names: readonly string[]) => names.map((name) => `"${name}"`).join(" | ");

/** Controls of the props that every badge has. */
export const badgeControls = {
  locale: {
    ...choice(["the provider's", ...Object.keys(locales)]),
    mapping: { "the provider's": undefined, ...locales },
    ...said("Locale", "the provider's, or English"),
  },
  variant: { ...radio(variants), ...said(oneOf(variants), '"soft"') },
  size: { ...radio(sizes), ...said(oneOf(sizes), '"md"') },
  tone: { ...choice(tones), ...said(oneOf(tones), "the state's own") },
  icon: { ...choice(Object.keys(icons)), mapping: icons, ...said("ReactNode", "the state's own") },
  label: { control: { type: "text" as const }, ...said("string", "the state's own") },
  iconOnly: { control: { type: "boolean" as const }, ...said("boolean", "false") },
  truncate: { control: { type: "boolean" as const }, ...said("boolean", "false") },
  meanings: {
    ...choice(["the provider's", ...Object.keys(meanings)]),
    mapping: { "the provider's": undefined, ...meanings },
    ...said("Meanings", "the provider's, or none"),
  },
  meaning: { control: { type: "text" as const }, ...said("string | false", "that of meanings, or none") },
  children: { table: { disable: true } },
  dangerouslySetInnerHTML: { table: { disable: true } },
};

/** A control of the value that the API sends: each state, and a few values that are none. */
export const stateControl = (type: string, states: readonly string[], others: Readonly<Record<string, unknown>>) => {
  const unknowns: Readonly<Record<string, unknown>> = { ...others, undefined, SOMETHING_NEW: "SOMETHING_NEW" };
  return {
    ...choice([...states.filter((state) => state !== "unknown"), ...Object.keys(unknowns)]),
    mapping: unknowns,
    ...said(type, "undefined"),
  };
};
