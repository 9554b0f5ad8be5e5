// What the live region says, and where it is when it says it.

import { createRoot } from "react-dom/client";
import { StateAnnouncer } from "../../src/entries/index.ts";
import { type Check, differing, until } from "./tried.ts";

const server = (status: string) => [{ id: "1", name: "web-1", status }];

const regions = () => document.querySelectorAll(".state-badge-announcer");

/** Each text that a page comes to say, and in which element. Of a region that is added with its text, nothing is heard. */
function listen() {
  const heard: string[] = [];
  const observer = new MutationObserver((records) => {
    const added = new Set(records.flatMap(({ addedNodes }) => [...addedNodes]));
    for (const { target, addedNodes } of records) {
      const isRegion = target instanceof Element && target.matches(".state-badge-announcer");
      const text = [...addedNodes].map(({ textContent }) => textContent).join("");
      if (isRegion && text && !added.has(target)) heard.push(`${target.parentElement?.localName}: ${text}`);
    }
  });
  observer.observe(document, { childList: true, subtree: true });
  return { heard, stop: () => observer.disconnect() };
}

/** The steps of a page with a dialog, and what is then heard. */
const STEPS = [
  { when: "on the page", status: "SHUTOFF", says: "body: web-1: Shut Off." },
  {
    when: "in a dialog that is open",
    prepare: (dialog: HTMLDialogElement) => dialog.showModal(),
    status: "ERROR",
    says: "dialog: web-1: Error.",
  },
  {
    when: "after the dialog has closed",
    prepare: (dialog: HTMLDialogElement) => dialog.close(),
    status: "ACTIVE",
    says: "body: web-1: Active.",
  },
];

export async function tryAnnouncer(): Promise<readonly Check[]> {
  const dialog = document.body.appendChild(document.createElement("dialog"));
  dialog.append(document.createElement("button"));
  const root = createRoot(document.body.appendChild(document.createElement("div")));
  const { heard, stop } = listen();
  const checks: Check[] = [];

  root.render(<StateAnnouncer servers={server("ACTIVE")} />);
  await until("the page has a live region", () => regions().length > 0);
  const [region] = regions();
  checks.push({
    what: "the live region is there, polite and empty, before anything changes",
    wrong: differing(
      "the region",
      [region?.role, region?.ariaLive, region?.textContent, regions().length],
      ["status", "polite", "", 1],
    ),
  });
  for (const [index, { when, prepare, status, says }] of STEPS.entries()) {
    prepare?.(dialog);
    root.render(<StateAnnouncer servers={server(status)} />);
    await until(`a change was heard ${when}`, () => heard.length > index);
    checks.push({ what: `a change is heard ${when}`, wrong: differing("heard", heard[index], says) });
  }
  root.unmount();
  await until("the live region went with its announcer", () => regions().length === 0);
  checks.push({ what: "nothing is heard twice", wrong: differing("texts", heard.length, STEPS.length) });
  stop();
  dialog.remove();
  return checks;
}
