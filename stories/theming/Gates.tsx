import { StateBadge } from "../../src/entries/index.ts";
import { AAA, type Gate, gateNames, type Measured, passes } from "../../test/support/gates.ts";
import type { Fix } from "./findFix.ts";
import type { Findings } from "./useGates.ts";

/** A number that is never rounded up to what it has to be. */
const down = (value: number) => String(Math.floor(value * 10) / 10);

const gateTexts: Readonly<Record<Gate, { readonly title: string; readonly written: (value: number) => string }>> = {
  label: { title: "Label", written: (value) => `${down(value)}:1` },
  icon: { title: "Icon", written: (value) => `${down(value)}:1` },
  apca: { title: "Label, APCA", written: (value) => `Lc ${down(value)}` },
  apart: { title: "Closest tones", written: (value) => `ΔE ${down(value)}` },
};

/** The level of WCAG that a label reaches; for the others, what is needed. */
function levelOf(gate: Gate, { value, least }: Measured): string {
  const { written } = gateTexts[gate];
  if (gate !== "label" || value < least) return `${written(least)} needed`;
  return value < AAA ? `AA; ${written(AAA)} for AAA` : "AAA";
}

function whereOf({ badges, part, vision }: Measured): string {
  const [badge] = badges;
  if (!badge) return "";
  if (part) return `${part}s of ${badges.map(({ tone }) => tone).join(" and ")}, ${badge.scheme}, ${vision}`;
  return [badge.tone, badge.variant, ...(badge.moving ? ["moving"] : []), badge.scheme].join(", ");
}

const wordsOf = (key: string) => key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

interface GatesProps {
  readonly findings: Findings;
  readonly onFix: (fix: Fix) => void;
}

/** What readers need, and whether the badges on the page give it: always in view, with a way out for what fails. */
export const Gates = ({ findings: { worst, closest, fixes }, onFix }: GatesProps) => (
  <section aria-label="Gates" className="gallery-gates">
    {gateNames.map((gate) => {
      const measured = worst[gate];
      if (!measured) return null;
      const { title, written } = gateTexts[gate];
      const isOpen = passes(measured);
      const fix = fixes?.[gate];
      return (
        <div key={gate} data-gate={gate}>
          <p>
            <StateBadge
              tone={isOpen ? "success" : "error"}
              label={isOpen ? "Passes" : "Fails"}
              variant={isOpen ? "plain" : "solid"}
              size="sm"
            />{" "}
            <b>
              {title} {written(measured.value)}
            </b>
          </p>
          <p className="gallery-note">
            {levelOf(gate, measured)}: {whereOf(measured)}
          </p>
          {fix && (
            <button type="button" onClick={() => onFix(fix)}>
              {fix.value ? `Set ${wordsOf(fix.key)} to ${fix.value}` : `Unset ${wordsOf(fix.key)}`}
            </button>
          )}
          {!isOpen && fixes && !fix && <p className="gallery-note">No one setting mends this.</p>}
        </div>
      );
    })}
    <p className="gallery-note gallery-closest">
      Closest tones, ΔE: {closest.map(({ value, vision }) => `${vision} ${down(value)}`).join(", ")}
    </p>
  </section>
);
