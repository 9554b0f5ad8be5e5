import { type ReactElement, useLayoutEffect, useRef, useState } from "react";
import {
  PowerStateBadge,
  ServerBadge,
  ServerStateDetails,
  StatePopover,
  StateSummary,
} from "../../src/entries/index.ts";
import { en as meanings } from "../../src/meanings/en.ts";
import { busy } from "../../test/support/busy.ts";
import { Table } from "../Table.tsx";
import { type Heard, heardOf } from "./heardOf.ts";

/** What is drawn, by what it is. */
export const examples: Readonly<Record<string, ReactElement>> = {
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
};

const canSpeak = "speechSynthesis" in window;

/** Speaks a text in the language of an element. */
function speak(text: string, element: Element | null) {
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.lang = element?.querySelector("[lang]")?.getAttribute("lang") ?? "en";
  speechSynthesis.cancel();
  speechSynthesis.speak(utterance);
}

function Row({ what, children }: { readonly what: string; readonly children: ReactElement }) {
  const place = useRef<HTMLTableCellElement>(null);
  const [heard, setHeard] = useState<readonly Heard[]>([]);
  useLayoutEffect(() => {
    const cell = place.current;
    if (!cell) return;
    const read = () => setHeard(heardOf(cell));
    read();
    const observer = new MutationObserver(read);
    observer.observe(cell, { attributes: true, characterData: true, childList: true, subtree: true });
    // It does not bubble, and changes no element.
    cell.addEventListener("toggle", read, true);
    return () => {
      observer.disconnect();
      cell.removeEventListener("toggle", read, true);
    };
  }, []);
  return (
    <tr>
      <th scope="row">{what}</th>
      <td ref={place}>{children}</td>
      <td className="gallery-wide">
        {heard.map(({ role, name, description }, index) => (
          <div key={index}>
            {role}
            {name && `: “${name}”`}
            {description && `, described as “${description}”`}
          </div>
        ))}
      </td>
      {canSpeak && (
        <td>
          <button
            type="button"
            aria-label={`Speak ${what}`}
            onClick={() =>
              speak(
                heard.map(({ name, role }) => (role === "text" ? name : `${name}, ${role}`)).join(". "),
                place.current,
              )
            }
          >
            Speak
          </button>
        </td>
      )}
    </tr>
  );
}

/** What a screen reader gets of each component, as the page has it. */
export const Read = () => (
  <Table caption="Role, name and description" columns={["Component", "Drawn", "Read", ...(canSpeak ? ["Speak"] : [])]}>
    <tbody>
      {Object.entries(examples).map(([what, example]) => (
        <Row key={what} what={what}>
          {example}
        </Row>
      ))}
    </tbody>
  </Table>
);
