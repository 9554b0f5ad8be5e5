// Pictures of every badge, compared with those beside this file. A picture that has changed fails, and Vitest says where
// it put the new one and the difference. `npm run test:pictures -- --update` makes them anew: look at each before you
// commit it.

import { cleanup, render } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import "../../src/styles.css";
import type { BadgeLocale } from "../../src/entries/index.ts";
import { ar } from "../../src/locales/ar.ts";
import { de } from "../../src/locales/de.ts";
import { ja } from "../../src/locales/ja.ts";
import { ko } from "../../src/locales/ko.ts";
import { servicesAr } from "../../src/locales/services/ar.ts";
import { servicesDe } from "../../src/locales/services/de.ts";
import { servicesJa } from "../../src/locales/services/ja.ts";
import { servicesKo } from "../../src/locales/services/ko.ts";
import { servicesZhHans } from "../../src/locales/services/zh-Hans.ts";
import { zhHans } from "../../src/locales/zh-Hans.ts";
import { emulate } from "../support/emulate.ts";
import { hostPages } from "../support/hostPages.ts";
import { Sheet } from "./Sheet.tsx";
import { Looks, Places, ServerStates, ServiceIcons, Whole } from "./sheets.tsx";

afterEach(async () => {
  cleanup();
  await emulate({});
});

const WIDTH = 1620;

/** Compares what is drawn with its picture. */
async function expectPictured(name: string, sheet: ReactNode) {
  const { container } = render(sheet, { container: document.body.appendChild(document.createElement("div")) });
  container.className = "picture";
  await document.fonts.ready;
  // A picture has no more than what is in the window.
  await page.viewport(WIDTH, Math.ceil(container.getBoundingClientRect().bottom) + 20);
  await expect(page.elementLocator(container)).toMatchScreenshot(name);
}

test("the states of servers look as pictured", () =>
  expectPictured(
    "servers",
    <Sheet>
      <ServerStates />
    </Sheet>,
  ));

test("the states of services look as pictured", () =>
  expectPictured(
    "services",
    <Sheet>
      <ServiceIcons />
    </Sheet>,
  ));

describe.each([
  { scheme: "light", colors: { text: "#161616", page: "#fff" } },
  { scheme: "dark", colors: { text: "#e6e6e6", page: "#121212" } },
])("on a $scheme page", ({ scheme, colors }) => {
  test("every tone, variant, size and motion looks as pictured", () =>
    expectPictured(
      `looks-${scheme}`,
      <Sheet {...colors}>
        <Looks />
      </Sheet>,
    ));

  test("whole resources with marks, a summary and details look as pictured", () =>
    expectPictured(
      `whole-${scheme}`,
      <Sheet {...colors}>
        <Whole />
      </Sheet>,
    ));
});

test.each<{ readonly reader: string; readonly features: Readonly<Record<string, string>>; readonly media?: string }>([
  { reader: "forced-colors", features: { "forced-colors": "active", "prefers-color-scheme": "dark" } },
  { reader: "more-contrast", features: { "prefers-contrast": "more" } },
  { reader: "print", features: {}, media: "print" },
  { reader: "reduced-motion", features: { "prefers-reduced-motion": "reduce" } },
])("under $reader, badges look as pictured", async ({ reader, features, media }) => {
  await emulate(features, media);
  await expectPictured(
    reader,
    <Sheet>
      <Places />
      <Whole looks={["soft", "auto"]} />
    </Sheet>,
  );
});

test("at 200 %, badges look as pictured", () =>
  expectPictured(
    "zoom",
    <div style={{ zoom: 2 }}>
      <Sheet>
        <Places />
      </Sheet>
    </div>,
  ));

test.each<{ readonly locale: BadgeLocale }>([
  { locale: { ...servicesAr, ...ar } },
  { locale: { ...servicesDe, ...de } },
  { locale: { ...servicesJa, ...ja } },
  { locale: { ...servicesKo, ...ko } },
  { locale: { ...servicesZhHans, ...zhHans } },
])("in $locale.lang, whole resources look as pictured", ({ locale }) =>
  expectPictured(
    `whole-${locale.lang}`,
    <Sheet dir={locale.dir} lang={locale.lang}>
      <Whole locale={locale} looks={["auto"]} />
    </Sheet>,
  ),
);

const themes = import.meta.glob<string>("../../src/themes/*.css", { query: "?inline", import: "default", eager: true });

test.each(Object.entries(hostPages))("under the theme %s, badges look as pictured", async (theme, { light, dark }) => {
  const places = [
    { text: "#161616", page: light[0] },
    { text: "#999", page: "#fff" },
    { text: "#fff", page: "#1677ff" },
    ...dark.slice(0, 1).map((color) => ({ text: "#dee2e6", page: color })),
  ];
  const style = document.createElement("style");
  style.textContent = themes[`../../src/themes/${theme}.css`] ?? "";
  document.head.append(style);
  try {
    await expectPictured(
      `theme-${theme}`,
      places.map((place) => (
        <Sheet key={place.text + place.page} {...place}>
          <Places />
        </Sheet>
      )),
    );
  } finally {
    style.remove();
  }
});
