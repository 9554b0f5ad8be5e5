import { type ReactElement, useState } from "react";
import {
  PowerStateBadge,
  ServerBadge,
  ServerStateDetails,
  StateAnnouncer,
  StatePopover,
  StateSummary,
} from "../../src/entries/index.ts";
import { en as meanings } from "../../src/meanings/en.ts";
import { busy } from "../../test/support/busy.ts";
import { type Column, RowsTable } from "../RowsTable.tsx";
import { spoken } from "./spoken.ts";

/** A server that changes when its button is pressed. */
function Announced() {
  const [status, setStatus] = useState("BUILD");
  return (
    <>
      <StateAnnouncer servers={[{ id: "1", name: "web-1", status }]} />
      <button type="button" onClick={() => setStatus(status === "BUILD" ? "ACTIVE" : "BUILD")}>
        Change web-1
      </button>
    </>
  );
}

/** What is drawn, by what it is. An announcer draws nothing: it says what changes. */
export const examples: Readonly<Record<keyof typeof spoken, ReactElement>> = {
  ServerBadge: <ServerBadge server={busy} />,
  PowerStateBadge: <PowerStateBadge state={1} />,
  "its icon alone": <PowerStateBadge state={1} iconOnly />,
  "with hiddenPrefix": <PowerStateBadge state={1} hiddenPrefix="Power state: " />,
  "with a tooltip": <PowerStateBadge state={1} meanings={meanings} />,
  "in a link": (
    <a href="?path=/docs/accessibility--docs">
      <PowerStateBadge state={1} />
    </a>
  ),
  StateSummary: (
    <StateSummary
      servers={[busy, { status: "ERROR" }]}
      selected={[{ field: "status", state: "ERROR" }]}
      onSelect={() => {}}
    />
  ),
  StatePopover: (
    <StatePopover name="State of web-1" details={<ServerStateDetails server={busy} />}>
      <ServerBadge server={busy} />
    </StatePopover>
  ),
  ServerStateDetails: <ServerStateDetails server={{ status: "ACTIVE" }} meanings={meanings} />,
  StateAnnouncer: <Announced />,
};

const canSpeak = "speechSynthesis" in window;

function speak(phrases: readonly string[]) {
  const utterance = new SpeechSynthesisUtterance(phrases.join(". "));
  utterance.lang = "en";
  speechSynthesis.cancel();
  speechSynthesis.speak(utterance);
}

const columns: readonly Column<keyof typeof spoken>[] = [
  { title: "Component", cell: (what) => what },
  { title: "Drawn", cell: (what) => examples[what] },
  {
    title: "Said",
    className: "gallery-wide",
    cell: (what) => spoken[what].map((phrase, index) => <div key={index}>{phrase}</div>),
  },
  {
    title: "Speak",
    cell: (what) => (
      <button type="button" aria-label={`Speak ${what}`} onClick={() => speak(spoken[what])}>
        Speak
      </button>
    ),
  },
];

/** What a screen reader says of each component. */
export const Read = () => (
  <RowsTable
    caption="What is said"
    columns={columns.filter(({ title }) => canSpeak || title !== "Speak")}
    // `Object.keys` types its keys as strings.
    rows={Object.keys(examples) as (keyof typeof examples)[]}
  />
);
