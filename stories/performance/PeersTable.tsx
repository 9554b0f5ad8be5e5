import { type Contender, contenders, own, timed, times } from "../../tools/bench/figures.ts";
import measured from "../../tools/bench/peers/measured.json" with { type: "json" };
import { Table } from "../Table.tsx";

const whole = (figure: number) => Math.round(figure).toLocaleString("en");

interface FiguresProps {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly figuresOf: (contender: Contender) => readonly string[];
}

/** A row of figures for each badge that was measured. */
const Figures = ({ caption, columns, figuresOf }: FiguresProps) => (
  <Table caption={caption} columns={["Badge", ...columns]}>
    <tbody>
      {contenders.map((each) => (
        <tr key={each.title} className={each.isOwn ? "gallery-own" : undefined}>
          <th scope="row">{each.isBaseline ? `${each.title} (baseline)` : each.title}</th>
          {figuresOf(each).map((figure, index) => (
            <td key={index} className="gallery-number">
              <bdi>{figure}</bdi>
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </Table>
);

/** The measured cost of the badges and of those of other libraries. */
export const PeersTable = () => (
  <Figures
    caption={`Medians of ${measured.rounds} interleaved rounds with ${measured.count} badges in Chromium ${measured.chromium}, layout included`}
    columns={["Bytes added", ...timed.map(({ does }) => `To ${does}`), "Bytes of memory per badge"]}
    figuresOf={(each) => [whole(each.bytes), ...timed.map(({ part }) => times(each[part])), whole(each.heap)]}
  />
);

/** The time to mount one badge, by how many there are. */
export const GrowthTable = () => (
  <Figures
    caption="Microseconds to mount one badge, by number of badges"
    columns={own.growth.map(({ count }) => whole(count))}
    figuresOf={({ growth }) => growth.map(({ microseconds }) => whole(microseconds))}
  />
);
