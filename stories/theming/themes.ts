import { tones } from "../../src/state/state.ts";
import type { Settings } from "./settings.ts";

interface Theme {
  readonly title: string;
  readonly about: string;
  readonly settings: Settings;
  /** The color scheme of the panel, if the theme needs a particular one. */
  readonly panel?: "dark";
}

const brandHues: Settings = {
  "--state-badge-success-hue": "185",
  "--state-badge-progress-hue": "300",
  "--state-badge-warning-hue": "55",
  "--state-badge-error-hue": "5",
  "--state-badge-neutral-hue": "300",
};

const colorless = tones.flatMap((tone) => [
  [`--state-badge-${tone}-chroma`, "0"],
  [`--state-badge-${tone}-icon`, "currentColor"],
]);

/** Example themes, made with custom properties alone. */
export const themes: readonly Theme[] = [
  {
    title: "Square",
    about: "Sharp corners, bolder labels and tighter padding, for dense tables.",
    settings: {
      "--state-badge-radius": "0.125em",
      "--state-badge-padding-inline": "0.375em",
      "--state-badge-font-weight": "600",
    },
  },
  {
    title: "Monochrome",
    about: "No color: icons and labels tell the states apart.",
    settings: { ...Object.fromEntries(colorless), "--state-badge-warning-solid": "oklch(0.8 0 0)" },
  },
  { title: "Brand hues", about: "One hue per tone. Labels stay readable at any hue.", settings: brandHues },
  {
    title: "Dark panel",
    about: "For a bar that is always dark: its badges use their dark colors.",
    settings: { "--state-badge-dark": "1" },
    panel: "dark",
  },
];
