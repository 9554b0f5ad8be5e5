// Every component on a page without the stylesheet.

import { cleanup, render } from "@testing-library/react";
import type { ReactElement } from "react";
import { afterEach, expect, test } from "vitest";
import {
  ServerBadge,
  ServerStateDetails,
  StateAnnouncer,
  StateBadge,
  StateSummary,
  TaskStateBadge,
} from "../../src/entries/index.ts";
import { badges, fields } from "../support/badges.ts";
import { VARIANTS } from "../support/colours.tsx";

afterEach(cleanup);

const server = { id: "1", name: "web-1", status: "ACTIVE", host_status: "DOWN", locked: true, progress: 50 };
const star = (
  <svg viewBox="0 0 24 24" height="1em" aria-hidden="true">
    <path d="m12 2 3 7 7 .6-5.3 4.7z" />
  </svg>
);

const components: readonly (readonly [string, ReactElement])[] = [
  ...fields.map((field) => [`the ${field} badge`, badges[field]("ERROR")] as const),
  ["a transitional badge", <TaskStateBadge key="task" state="spawning" />],
  ["a server badge", <ServerBadge key="server" server={server} />],
  ["a transitional server badge", <ServerBadge key="moving" server={{ ...server, status: "MIGRATING" }} />],
  ["a transitional badge with a custom icon", <StateBadge key="own" icon={star} phase="transitional" label="Own" />],
  ["a transitional badge without an icon", <StateBadge key="none" icon={null} phase="transitional" label="None" />],
  ...VARIANTS.map(
    (variant) => [`the variant ${variant}`, <StateBadge key={variant} variant={variant} label="A" />] as const,
  ),
  ["the summary", <StateSummary key="summary" servers={[server, { status: "ERROR" }]} />],
  ["the summary with buttons", <StateSummary key="buttons" servers={[server]} onSelect={() => {}} />],
  ["the details", <ServerStateDetails key="details" server={server} />],
  ["the announcer", <StateAnnouncer key="announcer" servers={[server]} />],
];

test.each(components)(
  "without the stylesheet, %s keeps its text, and its icons are no larger than that",
  (_name, component) => {
    const { container } = render(<div style={{ font: "16px/1.5 sans-serif", whiteSpace: "nowrap" }}>{component}</div>);
    for (const svg of container.querySelectorAll("svg")) {
      const { width, height } = svg.getBoundingClientRect();
      expect(height).toBeLessThanOrEqual(16);
      if (height > 0) expect(width).toBeLessThanOrEqual(16);
    }
    for (const badge of container.querySelectorAll(".state-badge")) {
      expect(badge.textContent).not.toBe("");
      expect(badge.getBoundingClientRect().height).toBeLessThanOrEqual(24);
    }
  },
);
