// A provider that comes after badges: a route that is loaded later, or a second micro-frontend. This file has the page to
// itself, so no other test has shown a provider before.

import { cleanup, render } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { BadgeProvider, PowerStateBadge, ServerBadge, StateAnnouncer, StateSummary } from "../../src/entries/index.ts";

afterEach(cleanup);

test("React finds nothing wrong with what was there before the first provider", () => {
  const errors = vi.spyOn(console, "error");
  const servers = [{ id: "1", name: "web-1", status: "ACTIVE" }];
  const list = (state: number) => (
    <>
      <StateAnnouncer servers={[...servers]} />
      <StateSummary servers={[...servers]} />
      <ServerBadge server={{ ...servers[0] }} expected={null} />
      <PowerStateBadge state={state} />
    </>
  );
  const { rerender, container } = render(list(1));
  render(
    <BadgeProvider variant="solid">
      <PowerStateBadge state={1} />
    </BadgeProvider>,
  );
  rerender(list(4));
  rerender(<BadgeProvider variant="outline">{list(4)}</BadgeProvider>);
  expect(container.querySelectorAll(".state-badge--outline").length).toBeGreaterThan(1);
  expect(errors).not.toHaveBeenCalled();
});
