import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { apartBy, type Gate, gateNames, gates, type Measured, passes, worstOf } from "../../test/support/gates.ts";
import { seeGray, visions } from "../../test/support/vision.ts";
import { type Fix, findFix } from "./findFix.ts";
import { drawnIn } from "./measure.ts";
import type { Settings } from "./settings.ts";

/** What the badges of a page were measured to have. */
export interface Findings {
  /** The badge or the pair that comes nearest to failing each gate, or fails the most. */
  readonly worst: Readonly<Partial<Record<Gate, Measured>>>;
  /** How far apart the closest tones are, with each kind of vision. */
  readonly closest: readonly Measured[];
  /** What opens the gates that fail; absent while it is looked for. */
  readonly fixes?: Readonly<Partial<Record<Gate, Fix | undefined>>>;
}

const kinds = Object.entries({ ...visions, "no color": seeGray });

/** How long settings have to rest before a way out is looked for, in ms, so that sliders move smoothly. */
const REST = 150;

const panelsIn = (page: HTMLElement | null) => [...(page?.querySelectorAll<HTMLElement>("[data-scheme]") ?? [])];

/** Measures the badges in a page's panels, whenever they may look different. */
export function useGates(settings: Settings, look: string) {
  const page = useRef<HTMLElement>(null);
  const [findings, setFindings] = useState<Findings>({ worst: {}, closest: [] });

  // `look` stands for all settings.
  useLayoutEffect(() => {
    const drawn = drawnIn(panelsIn(page.current));
    setFindings({
      worst: Object.fromEntries(gateNames.map((gate) => [gate, worstOf(gates[gate](drawn))])),
      closest: kinds.flatMap((kind) => worstOf(apartBy(drawn, kind)) ?? []),
    });
  }, [look]);

  const { worst, fixes } = findings;
  useEffect(() => {
    if (fixes) return;
    const search = setTimeout(() => {
      const found = Object.entries(worst).flatMap(([gate, measured]) =>
        passes(measured) ? [] : [[gate, findFix(panelsIn(page.current), settings, gate as Gate, measured)]],
      );
      setFindings((present) => ({ ...present, fixes: Object.fromEntries(found) }));
    }, REST);
    return () => clearTimeout(search);
  }, [worst, fixes, settings]);

  return { page, findings };
}
