import { tones } from "../../src/catalog/state.ts";
import type { Settings } from "./settings.ts";

interface Theme {
  readonly title: string;
  readonly about: string;
  readonly settings: Settings;
  /** The scheme of the panel that the theme is made for. */
  readonly panel?: "dark";
}

const brandHues: Settings = {
  "--state-badge-success-hue": "185",
  "--state-badge-progress-hue": "300",
  "--state-badge-warning-hue": "55",
  "--state-badge-error-hue": "5",
  "--state-badge-neutral-hue": "300",
};

const colourless = tones.flatMap((tone) => [
  [`--state-badge-${tone}-chroma`, "0"],
  [`--state-badge-${tone}-icon`, "currentColor"],
]);

/** Ready-made looks, by custom properties alone. */
export const themes: readonly Theme[] = [
  {
    title: "Square",
    about: "Sharp corners, bolder words and tighter sides, for dense tables.",
    settings: {
      "--state-badge-radius": "0.125em",
      "--state-badge-padding-inline": "0.375em",
      "--state-badge-font-weight": "600",
    },
  },
  {
    title: "Monochrome",
    about: "No colour: icons and words tell the states apart.",
    settings: { ...Object.fromEntries(colourless), "--state-badge-warning-solid": "oklch(0.8 0 0)" },
  },
  { title: "Brand hues", about: "A hue a tone. Labels stay readable in any.", settings: brandHues },
  {
    title: "Dark panel",
    about: "A bar that is dark on every page tells its badges so.",
    settings: { "--state-badge-scheme": "dark" },
    panel: "dark",
  },
];
