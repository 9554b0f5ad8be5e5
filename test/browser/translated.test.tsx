// Pages that a browser or an extension has translated: it replaces each text by elements of its own, which React does not
// know. The texts must still follow the states, and nothing may throw.

import { cleanup, render } from "@testing-library/react";
import type { ReactElement } from "react";
import { afterEach, describe, expect, test } from "vitest";
import {
  PowerStateBadge,
  ServerBadge,
  ServerStateDetails,
  ServerStatusBadge,
  StateBadge,
  StateSummary,
  TaskStateBadge,
  VmStateBadge,
} from "../../src/entries/index.ts";
import { de } from "../../src/locales/de.ts";
import { resourceBadges } from "../../tools/badges.ts";
import { allCases } from "../cases/all.ts";
import { objectOf } from "../cases/cases.ts";

afterEach(cleanup);

/** Replaces each text as Chrome's page translation does. */
function translate(root: Node) {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Node[] = [];
  while (texts.nextNode()) found.push(texts.currentNode);
  for (const text of found) {
    const [outer, inner] = [document.createElement("font"), document.createElement("font")];
    inner.textContent = `«${text.textContent}»`;
    outer.append(inner);
    text.parentNode?.replaceChild(outer, text);
  }
}

/** What is left of a translation after its text has changed. */
const shown = (root: Element) => root.textContent?.replace(/[«»]/g, "");

/** Shows one thing after the other on a page that is translated each time, and on one that never is. */
function expectToFollow(steps: readonly ReactElement[]) {
  const translated = render(steps[0]);
  const untouched = render(steps[0]);
  for (const step of steps) {
    translated.rerender(step);
    untouched.rerender(step);
    expect(shown(translated.container)).toBe(untouched.container.textContent);
    translate(translated.container);
  }
  cleanup();
}

const statuses = ["ACTIVE", "ERROR", "WEIRD", "BUILD", undefined, "SHUTOFF", "a state of mine", "ACTIVE"];
const servers = [
  { status: "ACTIVE" },
  { status: "ACTIVE", "OS-EXT-STS:task_state": "deleting" },
  { status: "ERROR", fault: { message: "No valid host was found." } },
  { status: "WEIRD", locked: true },
  { status: "MIGRATING", progress: 40 },
  { status: "MIGRATING", progress: 60, locked: true, host_status: "DOWN" },
  null,
  { status: "SHUTOFF" },
];

describe("on a translated page", () => {
  test.each([
    ["the status badge", ServerStatusBadge, "status", statuses],
    ["the task badge", TaskStateBadge, "state", ["spawning", "none", "WEIRD", "deleting"]],
    ["the vm badge", VmStateBadge, "state", ["active", "error", "WEIRD", "stopped"]],
    ["the power badge", PowerStateBadge, "state", [1, 4, 99, 0, null]],
  ] as const)("%s has the word of its state", (_, Badge, prop, values) => {
    for (const look of [{}, { truncate: true }, { iconOnly: true }, { icon: null }, { meaning: "It means this." }])
      expectToFollow(values.map((value) => <Badge key="badge" {...{ [prop]: value }} {...look} />));
  });

  test("a badge keeps its word right when its look and its language change", () => {
    expectToFollow([
      <ServerStatusBadge key="badge" status="ACTIVE" />,
      <ServerStatusBadge key="badge" status="ERROR" truncate />,
      <ServerStatusBadge key="badge" status="BUILD" iconOnly />,
      <ServerStatusBadge key="badge" status="SHUTOFF" icon={null} />,
      <ServerStatusBadge key="badge" status="ERROR" icon={<i>★</i>} />,
      <ServerStatusBadge key="badge" status="ACTIVE" locale={de} />,
      <ServerStatusBadge key="badge" status="WEIRD" variant="dot" />,
    ]);
  });

  test("a badge of your own has its own word", () => {
    expectToFollow(["Up", "Down", undefined, "Up"].map((label) => <StateBadge key="badge" state="x" label={label} />));
  });

  test("the badge of a server has its words and its marks", () => {
    expectToFollow(servers.map((server) => <ServerBadge key="badge" server={server} />));
  });

  test("the badge of a server with a request has its words", () => {
    expectToFollow([
      <ServerBadge key="badge" server={servers[0]} expected="deleting" />,
      <ServerBadge key="badge" server={servers[0]} expected={null} />,
      <ServerBadge key="badge" server={servers[2]} expected="rebuilding" />,
    ]);
  });

  test("the details of a server have its words", () => {
    expectToFollow(servers.map((server) => <ServerStateDetails key="details" server={server} />));
  });

  test("a summary has the counts and the legend of its servers", () => {
    const lists = servers.map((_, index) => servers.slice(0, index));
    for (const choice of [{}, { onSelect: () => {}, selected: [] }])
      expectToFollow([...lists, ...lists].map((list) => <StateSummary key="summary" servers={list} {...choice} />));
  });

  test.each(resourceBadges)(
    "$name of $service has the words of each case, one after the other",
    ({ Badge, prop, summarize }) => {
      const of = allCases.find((each) => each.summarize === summarize);
      const objects = of?.cases.map(([, changes]) => ({ ...objectOf(of), ...changes })) ?? [];
      expect(objects.length).toBeGreaterThan(1);
      expectToFollow(objects.map((object) => <Badge key="badge" {...{ [prop]: object }} />));
    },
  );
});
