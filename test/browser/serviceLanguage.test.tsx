// A page whose first badge of a service comes long after its language. In a file of its own: the page has no other service.

import { cleanup, render, screen } from "@testing-library/react";
import { lazy, Suspense } from "react";
import { afterEach, expect, test, vi } from "vitest";
import { BadgeProvider, ServerStatusBadge, useBadgeLocale } from "../../src/entries/index.ts";

afterEach(cleanup);

test("a reader who opens the volumes later sees them in the language of the servers", async () => {
  const errors = vi.spyOn(console, "error");
  const Volumes = lazy(async () => ({ default: (await import("../../src/entries/cinder.ts")).VolumeStatusBadge }));
  const Page = ({ opened }: { readonly opened: boolean }) => (
    <BadgeProvider locale={useBadgeLocale("de")}>
      <ServerStatusBadge status="ACTIVE" />
      <Suspense>{opened && <Volumes status="creating" />}</Suspense>
    </BadgeProvider>
  );
  const { rerender } = render(<Page opened={false} />);
  await screen.findByText("Aktiv");
  performance.getEntriesByType("resource").some(({ name }) => /services\/de\.ts(?!.*raw)/.test(name));
  rerender(<Page opened />);
  expect((await screen.findByText("Wird erstellt")).closest<HTMLElement>(".state-badge")?.lang).toBe("de");
  expect(errors).not.toHaveBeenCalled();
});
