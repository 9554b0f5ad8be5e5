// What is left of the look in an engine from before 2024, which can't make colors from `currentColor`.

import styles from "../../src/styles.css?inline";
import { badgesIn, draw } from "./draw.ts";
import { Everything } from "./look.tsx";
import { type Check, differing } from "./tried.ts";

/** No engine knows this syntax, as older ones don't know the real one. */
const older = styles.replaceAll(/\(\s*from /g, "(made of ");

const TEXT = "rgb(1, 2, 3)";

export function tryOlder(): Check {
  for (const sheet of document.styleSheets) sheet.disabled = true;
  const wrong = draw(
    <div style={{ color: TEXT }}>
      <style>{older}</style>
      <Everything />
    </div>,
    (container) =>
      badgesIn(container).flatMap((badge) => {
        const { color, backgroundColor, borderTopStyle } = getComputedStyle(badge);
        const icon = badge.querySelector("svg");
        return differing(
          badge.className,
          [color, icon && getComputedStyle(icon).color, backgroundColor, borderTopStyle],
          [TEXT, TEXT, "rgba(0, 0, 0, 0)", "none"],
        );
      }),
  );
  for (const sheet of document.styleSheets) sheet.disabled = false;
  return {
    what: "without colors made from currentColor, icon and label have that of the text around, and no box",
    wrong,
  };
}
