// A badge as HTML from something other than React: a console without React can have the same badge.

import type { ComponentType } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { badgeWith } from "../src/badges/badgeMarkup.ts";
import { readingOf } from "../src/resource/reading.ts";
import { labelOf } from "../src/words/label.ts";
import { fieldBadges } from "../tools/badges.ts";

const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");

/** Writes an element as HTML. */
const html = badgeWith<string>((type, { children = [], ...attributes }) => {
  const written = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : ` ${name === "className" ? "class" : name}="${escaped(String(value))}"`,
  );
  // A list of children are elements.
  const inner = Array.isArray(children) ? children.filter(Boolean).join("") : escaped(String(children));
  return `<${type}${written.join("")}>${inner}</${type}>`;
});

test.each(fieldBadges)("$name of $service is the same as HTML and in React", ({ field, Badge, prop }) => {
  const InReact: ComponentType<Readonly<Record<string, unknown>>> = Badge;
  for (const state of Object.keys(field.states).filter((name) => name !== "unknown")) {
    const { row } = readingOf(field, state);
    const label = labelOf(field.id, state, state, field.words, undefined);
    const looks = { variant: "soft", size: "sm", truncate: true } as const;
    expect(html({ ...row, ...label, state }, looks, {})).toBe(
      renderToStaticMarkup(<InReact {...{ [prop]: state }} {...looks} />),
    );
  }
});
