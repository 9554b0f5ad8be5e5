import { useLayoutEffect, useRef, useState } from "react";
import type { Seen } from "../../test/support/gates.ts";
import { colorsIn } from "./seen.ts";

/** The colors of the badges in a panel, once they are drawn. */
export function useColors() {
  const panel = useRef<HTMLDivElement>(null);
  const [colors, setColors] = useState<readonly Seen[]>([]);
  useLayoutEffect(() => {
    if (panel.current) setColors(colorsIn(panel.current));
  }, []);
  return [panel, colors] as const;
}
