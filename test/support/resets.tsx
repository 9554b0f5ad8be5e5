// What holds of badges among any reset, which comes before or after the badges' own stylesheet.

import { cleanup, render } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { ServerBadge, StateBadge, StateSummary, TaskStateBadge } from "../../src/entries/index.ts";
import sheet from "../../src/styles.css?inline";
import { SIZES, VARIANTS } from "./colours.tsx";

const server = { status: "ACTIVE", host_status: "DOWN", locked: true };

function Everything() {
  return (
    <div style={{ font: "14px/1.5 sans-serif", inlineSize: 600, color: "#000" }}>
      {VARIANTS.map((variant) => (
        <div key={variant}>
          {SIZES.map((size) => (
            <StateBadge key={size} variant={variant} size={size} tone="error" label="Error" />
          ))}
          <TaskStateBadge state="spawning" variant={variant} />
          <TaskStateBadge state="spawning" variant={variant} iconOnly />
          <TaskStateBadge state="shelving_image_pending_upload" variant={variant} truncate />
          <ServerBadge server={server} variant={variant} />
        </div>
      ))}
      <StateSummary servers={[server, { status: "ERROR" }, { status: "BUILD" }]} onSelect={() => {}} selected={[]} />
    </div>
  );
}

const PAINT = ["color", "backgroundColor", "borderTopColor", "fontSize"] as const;
const SHAPE = ["fill", "stroke", "strokeWidth", "strokeLinecap"] as const;

/** Where each part of every badge is, within its badge, and how it is painted. */
function looks(sheets: readonly string[]): string[] {
  const styles = sheets.map((text) => {
    const style = document.head.appendChild(document.createElement("style"));
    style.textContent = text;
    return style;
  });
  const { container } = render(<Everything />);
  const parts = [...container.querySelectorAll(".state-badge, .state-badge-choice, .state-badge-bar")].flatMap(
    (root) => {
      const at = root.getBoundingClientRect();
      return [root, ...root.querySelectorAll("*")].map((part) => {
        const { left, top, width, height } = part.getBoundingClientRect();
        const box = [left - at.left, top - at.top, width, height].map((length) => length.toFixed(1));
        const computed = getComputedStyle(part);
        return [
          part.getAttribute("class") ?? part.tagName,
          root.textContent,
          ...box,
          ...(part.matches("path, rect") ? SHAPE : PAINT).map((name) => computed[name]),
        ].join(" ");
      });
    },
  );
  cleanup();
  for (const style of styles) style.remove();
  return parts;
}

/** The parts that look different, as they were and as they are. */
const bent = (before: readonly string[], after: readonly string[]) =>
  before.flatMap((part, index) => (part === after[index] ? [] : [`${part} → ${after[index]}`]));

/** Tests each reset, by its name. */
export function testResets(resets: Readonly<Record<string, string>>) {
  afterEach(cleanup);

  describe.each(Object.entries(resets))("%s", (_name, reset) => {
    test("bends no badge, whether it comes before the badges' stylesheet", () => {
      const bare = looks([sheet]);
      expect(bare.length).toBeGreaterThan(100);
      expect(bent(bare, looks([reset, sheet]))).toEqual([]);
    });

    test("or after it", () => {
      expect(bent(looks([sheet]), looks([sheet, reset]))).toEqual([]);
    });
  });
}
