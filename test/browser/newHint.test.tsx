// The badge of a resource of one's own, as described in README. Its hints may depend on anything: here on a name. They are
// notes, so that nothing else changes with them.

import { cleanup, render } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { catalog, defineField, defineResource, hintsIn, resourceBadge, rows } from "../../src/entries/index.ts";
import type { Locale } from "../../src/language/locale.ts";
import { en } from "../../src/locales/en.ts";

const status = defineField({
  id: "blazar.lease",
  keys: ["status"],
  states: { ACTIVE: rows.healthy(), STARTING: rows.moving(catalog.vm.building.icon), unknown: rows.unknown },
  words: { ACTIVE: "Active", STARTING: "Starting", unknown: "Unknown" },
});
const hint = hintsIn("blazar.hints", { doomed: "Ends tonight: {text}" });
const summarizeLease = defineResource({
  fields: { status },
  rule: ({ status: lead }, lease) => {
    const text = lease.text("name");
    return { lead, hints: [text?.startsWith("doomed") && hint("doomed", { values: { text } })] };
  },
});
const LeaseBadge = resourceBadge("LeaseBadge", summarizeLease, "lease");

afterEach(cleanup);

test("renders again when a hint appears, changes or goes, whatever the hint depends on", () => {
  let renders = 0;
  // Read whenever the badge is drawn.
  const locale: Locale = {
    ...en,
    get lang() {
      renders += 1;
      return "en";
    },
  };
  const badge = (name: string) => <LeaseBadge lease={{ status: "ACTIVE", name }} locale={locale} />;
  const { container, rerender } = render(badge("web-1"));
  expect(container.textContent).toBe("Active");
  expect(renders).toBeGreaterThan(0);
  renders = 0;
  rerender(badge("web-2"));
  expect(renders).toBe(0);
  rerender(badge("doomed-1"));
  expect(renders).toBeGreaterThan(0);
  expect(container.innerHTML).toContain("Ends tonight: doomed-1");
  rerender(badge("doomed-2"));
  expect(container.innerHTML).toContain("Ends tonight: doomed-2");
  rerender(badge("web-2"));
  expect(container.innerHTML).not.toContain("Ends tonight");
});

test("a prop that is taken away is noticed, even if another one comes without a value", () => {
  const lease = { status: "ACTIVE" };
  const { container, rerender } = render(<LeaseBadge lease={lease} label="Own" />);
  expect(container.textContent).toBe("Own");
  rerender(<LeaseBadge lease={lease} size={undefined} />);
  expect(container.textContent).toBe("Active");
});
