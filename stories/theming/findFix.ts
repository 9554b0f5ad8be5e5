import { type Drawn, type Gate, gateNames, gates, type Measured, passes } from "../../test/support/gates.ts";
import { drawnIn, SAMPLES, textOn } from "./measure.ts";
import { firstOf, nearby } from "./nearby.ts";
import { defaultOf, propertyOf } from "./properties.ts";
import { backgroundOf, type Scheme, type Settings } from "./settings.ts";

/** A setting that opens a gate, at the value nearest to the one it has. */
export interface Fix {
  readonly key: string;
  /** Empty if it is not to be set. */
  readonly value: string;
}

/** The settings to try: first the colors and dials that the reader has set, then the other dials, then what is behind. */
function keysFor(gate: Gate, { badges }: Measured, settings: Settings): readonly string[] {
  const ofTones = (ends: readonly string[]) => badges.flatMap(({ tone }) => ends.map((end) => `${tone}${end}`));
  const colors = ofTones(["Text", "Icon", "Surface", "Solid", "OnSolid"]).filter((key) => key in settings);
  const dials = ofTones(["Hue", "Chroma"]);
  const backgrounds = gate === "apart" ? [] : badges.map(({ scheme }) => `${scheme}Background`);
  return [
    ...colors,
    ...dials.filter((key) => key in settings),
    ...dials.filter((key) => !(key in settings)),
    ...backgrounds,
  ];
}

/** The value that a setting has: of a color as it is painted. */
function presentOf(key: string, settings: Settings, panel: HTMLElement): string {
  if (/Hue$|Chroma$/.test(key)) return settings[key] ?? String(defaultOf(key));
  // The keys of backgrounds begin with their scheme.
  if (key.endsWith("Background")) return backgroundOf(settings, key.replace("Background", "") as Scheme);
  const painted = panel.appendChild(document.createElement("span"));
  painted.style.color = settings[key] ?? "";
  const { color } = getComputedStyle(painted);
  painted.remove();
  return color;
}

/** Sets a value on a panel. None takes what is set away. */
function set(panel: HTMLElement, key: string, value: string): void {
  if (!key.endsWith("Background")) panel.style.setProperty(propertyOf(key), value);
  else if (key === `${panel.dataset.scheme}Background` && value) {
    panel.style.backgroundColor = value;
    panel.style.color = textOn(value);
  }
}

const looksLike = ({ tone, variant }: Drawn) => `.state-badge--${tone}.state-badge--${variant}`;

/** A copy of a panel that nobody sees, with one badge for each look: a box and an icon, which are all that has a color. */
function probeOf(panel: HTMLElement, badges: readonly Drawn[]): HTMLElement {
  // `cloneNode` types its copies as nodes.
  const probe = panel.cloneNode(false) as HTMLElement;
  for (const look of new Set(badges.map(looksLike))) {
    const badge = panel.querySelector(`${SAMPLES} ${look}`);
    const icon = badge?.querySelector("svg");
    if (badge && icon) probe.appendChild(badge.cloneNode(false)).appendChild(icon.cloneNode(false));
  }
  // What is not displayed has colors, too, and they are computed for no more than what is asked for.
  probe.style.display = "none";
  panel.after(probe);
  return probe;
}

/**
 * The setting that opens a gate for what fails it, and closes no other: its nearest value, or none at all. Each is tried
 * on copies of the badges. `undefined` if no one setting will do.
 */
export function findFix(
  panels: readonly HTMLElement[],
  settings: Settings,
  gate: Gate,
  failing: Measured,
): Fix | undefined {
  const drawn = drawnIn(panels);
  for (const key of keysFor(gate, failing, settings)) {
    const isMoved = ({ tone, scheme }: Drawn) => key.startsWith(tone) || key.startsWith(scheme);
    const isStill = (badge: Drawn) => !isMoved(badge);
    const isOpen = (each: Gate, badges: readonly Drawn[]) => {
      for (const measured of gates[each](badges)) if (measured.badges.some(isMoved) && !passes(measured)) return false;
      return true;
    };
    const needed = [gate, ...gateNames.filter((each) => each !== gate && isOpen(each, drawn))];
    const others = drawn.filter(isStill);
    const failingStill = failing.badges.filter(isStill);
    const failingLooks = failing.badges.filter(isMoved).map(looksLike).join();

    const probes = panels.map((panel) => probeOf(panel, drawn.filter(isMoved)));
    const isGood = (value: string) => {
      for (const probe of probes) set(probe, key, value);
      // Most values leave the failing badge failing, which is soon seen.
      if (!isOpen(gate, [...drawnIn(probes, failingLooks), ...failingStill])) return false;
      const badges = [...drawnIn(probes), ...others];
      return needed.every((each) => isOpen(each, badges));
    };
    const [panel] = panels;
    const values = panel ? nearby(key, presentOf(key, settings, panel)) : [];
    const value = firstOf(values, isGood) ?? (key in settings && isGood("") ? "" : undefined);
    for (const probe of probes) probe.remove();
    if (value !== undefined) return { key, value };
  }
  return undefined;
}
