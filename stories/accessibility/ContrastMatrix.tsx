import { variants } from "../../src/badges/context.ts";
import { tones } from "../../src/state/state.ts";
import { AAA, contrast } from "../../test/support/gates.ts";
import { Table } from "../Table.tsx";
import { Toned } from "./Toned.tsx";
import { useDrawn } from "./useDrawn.ts";

const looks = variants.filter((variant) => variant !== "auto");

/** What WCAG calls such a contrast of text. */
function levelOf(ratio: number): string {
  if (ratio >= AAA) return "AAA";
  return ratio >= 4.5 ? "AA" : "fails";
}

/** Every tone in every variant, with the contrast of its label as it is drawn. */
export function ContrastMatrix({ scheme }: { readonly scheme: "light" | "dark" }) {
  const [panel, drawn] = useDrawn();
  return (
    <div ref={panel} className={`gallery-${scheme}`}>
      <Table caption={`Contrast of labels, ${scheme}`} columns={["Tone", ...looks]} className="gallery-contrasts">
        <tbody>
          {tones.map((tone) => (
            <tr key={tone}>
              <th scope="row">{tone}</th>
              {looks.map((variant) => {
                const badge = drawn.find((each) => each.tone === tone && each.variant === variant);
                const ratio = badge ? contrast(badge.label, badge.surface) : 0;
                return (
                  <td key={variant}>
                    <Toned tone={tone} variant={variant} label="Aa" />
                    <div className="gallery-number">
                      <bdi>
                        {ratio.toFixed(1)} {levelOf(ratio)}
                      </bdi>
                    </div>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}
