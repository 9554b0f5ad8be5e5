import Color from "colorjs.io";
import { contrast, type Drawn, drawnOf } from "../../test/support/gates.ts";

/** The color of a page's text on a background: the one that is easier to read. */
export const textOn = (background: string): string => {
  const page = new Color(background);
  return contrast(page, new Color("#000")) > contrast(page, new Color("#ddd")) ? "#000" : "#ddd";
};

/** Where panels have the badges that are measured. */
export const SAMPLES = ".gallery-samples";

/** The badges of panels, with the colors that they are drawn in. */
export const drawnIn = (panels: readonly HTMLElement[], selector = ".state-badge"): readonly Drawn[] =>
  panels.flatMap((panel) => {
    const page = new Color(getComputedStyle(panel).backgroundColor);
    const badges = (panel.querySelector(SAMPLES) ?? panel).querySelectorAll(selector);
    return [...badges].map((badge) => drawnOf(badge, page, panel.dataset.scheme ?? ""));
  });
