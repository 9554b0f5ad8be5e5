import { variants } from "../../src/badges/context.ts";
import { type Tone, tones } from "../../src/state/state.ts";
import { AAA, contrast, type Drawn } from "../../test/support/gates.ts";
import { RowsTable } from "../RowsTable.tsx";
import { Toned } from "../Toned.tsx";
import { useDrawn } from "./useDrawn.ts";

const looks = variants.filter((variant) => variant !== "auto");

/** The contrast of a label, and what WCAG calls it. */
function contrastOf(badge: Drawn | undefined): string {
  const ratio = badge ? contrast(badge.label, badge.surface) : 0;
  const level = ratio >= AAA ? "AAA" : ratio >= 4.5 ? "AA" : "fails";
  return `${ratio.toFixed(1)} ${level}`;
}

/** Every tone in every variant, with the contrast of its label as it is drawn. */
export function ContrastMatrix({ scheme }: { readonly scheme: "light" | "dark" }) {
  const [panel, drawn] = useDrawn();
  return (
    <div ref={panel} className={`gallery-${scheme}`}>
      <RowsTable
        caption={`Contrast of labels, ${scheme}`}
        columns={[
          { title: "Tone", cell: (tone) => tone },
          ...looks.map((variant) => ({
            title: variant,
            cell: (tone: Tone) => (
              <>
                <Toned tone={tone} variant={variant} label="Aa" />
                <div className="gallery-number">
                  <bdi>{contrastOf(drawn.find((each) => each.tone === tone && each.variant === variant))}</bdi>
                </div>
              </>
            ),
          })),
        ]}
        rows={tones}
        className="gallery-contrasts"
      />
    </div>
  );
}
