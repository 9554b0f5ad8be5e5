// A reader whose language can't be fetched. Runs in Chromium, whose network is cut by the DevTools protocol.

import { render, screen } from "@testing-library/react";
import { StrictMode } from "react";
import { afterAll, expect, test } from "vitest";
import { cdp } from "vitest/browser";
import { BadgeProvider, loadLocale, ServerStatusBadge, useBadgeLocale } from "../../src/entries/index.ts";

const Page = ({ tags }: { readonly tags: readonly string[] }) => (
  <StrictMode>
    <BadgeProvider locale={useBadgeLocale(tags)}>
      <ServerStatusBadge status="ACTIVE" />
    </BadgeProvider>
  </StrictMode>
);

async function block(urls: readonly string[]): Promise<void> {
  await cdp().send("Network.enable");
  await cdp().send("Network.setBlockedURLs", { urls: [...urls] });
}
afterAll(() => block([]));

test("a language that can't be fetched leaves the one before in place, and can be tried again", async () => {
  await block(["*locales/ko.ts*"]);
  const { rerender, container } = render(<Page tags={["ko"]} />);
  await expect(loadLocale("ko")).rejects.toThrow();
  expect(container.textContent).toBe("Active");

  rerender(<Page tags={["ru", "ko"]} />);
  expect((await screen.findByText("Активен")).closest<HTMLElement>(".state-badge")?.lang).toBe("ru");
  rerender(<Page tags={["ko"]} />);
  await expect(loadLocale("ko")).rejects.toThrow();
  expect(container.textContent).toBe("Активен");

  await block([]);
  expect((await loadLocale("ko")).lang).toBe("ko");
});
