// The pictures of the gallery's page Performance have everything that was measured.

import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { BytesAndMount } from "../stories/performance/BytesAndMount.tsx";
import { Growth } from "../stories/performance/Growth.tsx";
import { placeLabels } from "../stories/performance/labels.ts";
import { GrowthTable, PeersTable } from "../stories/performance/PeersTable.tsx";
import { Times } from "../stories/performance/Times.tsx";
import { contenders, timed } from "../tools/bench/figures.ts";
import compared from "../tools/bench/peers/measured.json" with { type: "json" };

const pictures: readonly (readonly [name: string, picture: ReactElement])[] = [
  ["bytes and mounting", <BytesAndMount key="bytes" />],
  ...timed.map((each) => [`the time to ${each.does}`, <Times key={each.part} {...each} />] as const),
  ["growth", <Growth key="growth" />],
];

/** How often a badge is named, as markup writes it. */
const count = (markup: string, text: string) =>
  markup.split(`>${text.replace("<", "&lt;").replace(">", "&gt;")}<`).length - 1;

test("every badge that was measured has a name of its own", () => {
  const ids = compared.rows.map(({ name }) => name);
  expect(contenders.filter(({ title }) => ids.includes(title))).toEqual([]);
  expect(new Set(contenders.map(({ short }) => short)).size).toBe(compared.rows.length);
});

test.each(pictures)("%s is a picture with a name, and shows each badge once", (_, picture) => {
  const markup = renderToStaticMarkup(picture);
  expect(markup).toMatch(/<svg role="img" aria-label="[^"]*[Tt]his library[^"]*"/);
  for (const { short } of contenders) expect(count(markup, short), short).toBe(1);
  expect(markup.split('class="gallery-own"')).toHaveLength(2);
});

test.each([
  ["times", <PeersTable key="times" />],
  ["growth", <GrowthTable key="growth" />],
])("the table of %s has a row for each badge", (_, table) => {
  expect(renderToStaticMarkup(table).split('scope="row"')).toHaveLength(compared.rows.length + 1);
});

test("a label has its place beside its point and beside the labels before", () => {
  const points = ["one", "two", "three"].map((text, index) => ({ x: 50, y: 50 + 4 * index, text }));
  const tops = placeLabels(points, 200, 90).map(({ label }) => label.y);
  expect(new Set(tops).size).toBeGreaterThan(1);
  expect(placeLabels([{ x: 195, y: 50, text: "right" }], 200, 90)[0]?.label.x).toBeLessThan(195);
});
