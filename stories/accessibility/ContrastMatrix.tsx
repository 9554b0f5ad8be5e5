import { variants } from "../../src/badges/context.ts";
import { tones } from "../../src/state/state.ts";
import { contrast } from "../../test/support/gates.ts";
import { Table } from "../Table.tsx";
import { levelOf } from "./seen.ts";
import { Toned } from "./Toned.tsx";
import { useColors } from "./useColors.ts";

const looks = variants.filter((variant) => variant !== "auto");

/** Every tone in every variant, with the contrast of its label as it is drawn. */
export function ContrastMatrix({ scheme }: { readonly scheme: "light" | "dark" }) {
  const [panel, colors] = useColors();
  return (
    <div ref={panel} className={`gallery-${scheme}`}>
      <Table caption={`Contrast of labels, ${scheme}`} columns={["Tone", ...looks]} className="gallery-contrasts">
        <tbody>
          {tones.map((tone, row) => (
            <tr key={tone}>
              <th scope="row">{tone}</th>
              {looks.map((variant, column) => {
                const seen = colors[row * looks.length + column];
                const ratio = seen ? contrast(seen.label, seen.surface) : 0;
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
