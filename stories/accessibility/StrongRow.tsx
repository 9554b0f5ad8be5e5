import { contrast } from "../../test/support/gates.ts";
import { EachTone } from "../Toned.tsx";
import { useDrawn } from "./useDrawn.ts";

/** Badges without a surface of their own in a row of a strong color, with the least contrast of their icons. */
export function StrongRow() {
  const [row, drawn] = useDrawn();
  const least = Math.min(...drawn.map(({ icon, surface }) => contrast(icon, surface)));
  return (
    <div className="gallery-stack">
      <div ref={row} className="gallery-strong">
        <EachTone variant="dot" />
      </div>
      <p>
        In a row of a strong color such as #1677ff, a label without a surface is only as readable as the row’s own text,
        and an icon goes down to {least.toFixed(1)}. Soft and solid badges bring their surface.
      </p>
    </div>
  );
}
