// What a screen reader says of each component, as the gallery's page Accessibility shows it.

import { virtual } from "@guidepup/virtual-screen-reader";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import "../../src/styles.css";
import { examples } from "../../stories/accessibility/Read.tsx";
import { spoken } from "../../stories/accessibility/spoken.ts";

afterEach(async () => {
  await virtual.stop();
  cleanup();
});

const { StateAnnouncer: announced, ...read } = examples;

test.each(Object.entries(read))("of %s, a screen reader says what the gallery shows", async (what, example) => {
  // `Object.entries` types its keys as strings.
  const phrases: readonly string[] = spoken[what as keyof typeof read];
  const { container } = render(<main>{example}</main>);
  await virtual.start({ container });
  for (const _ of phrases) await virtual.next();
  await virtual.next();
  expect(await virtual.spokenPhraseLog()).toEqual(["main", ...phrases, "end of main"]);
});

test("of a change, a screen reader says what the gallery shows, by itself and politely", async () => {
  render(announced);
  await virtual.start({ container: document.body });
  const before = (await virtual.spokenPhraseLog()).length;
  fireEvent.click(screen.getByRole("button", { name: "Change web-1" }));
  await vi.waitFor(async () => {
    expect((await virtual.spokenPhraseLog()).slice(before)).toEqual(spoken.StateAnnouncer);
  });
});
