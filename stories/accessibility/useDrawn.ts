import { useLayoutEffect, useRef, useState } from "react";
import type { Drawn } from "../../test/support/gates.ts";
import { drawnIn } from "../theming/measure.ts";

/** A panel, and the badges in it with their colors, once they are drawn. */
export function useDrawn() {
  const panel = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState<readonly Drawn[]>([]);
  useLayoutEffect(() => {
    if (panel.current) setDrawn(drawnIn([panel.current]));
  }, []);
  return [panel, drawn] as const;
}
