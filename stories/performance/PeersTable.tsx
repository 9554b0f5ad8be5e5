import { contenders, timed, times } from "../../tools/bench/figures.ts";
import measured from "../../tools/bench/peers/measured.json" with { type: "json" };
import { Table } from "../Table.tsx";

const rowOf = ({ isOwn, isBaseline, title }: (typeof contenders)[number], figures: readonly string[]) => (
  <tr key={title} className={isOwn ? "gallery-own" : undefined}>
    <th scope="row">{isBaseline ? `${title} (baseline)` : title}</th>
    {figures.map((figure, index) => (
      <td key={index} className="gallery-number">
        <bdi>{figure}</bdi>
      </td>
    ))}
  </tr>
);

const whole = (figure: number) => Math.round(figure).toLocaleString("en");

/** The measured cost of the badges and of those of other libraries. */
export const PeersTable = () => (
  <Table
    caption={`Medians of ${measured.rounds} interleaved rounds with ${measured.count} badges in Chromium ${measured.chromium}, layout included`}
    columns={["Badge", "Bytes added", ...timed.map(({ does }) => `To ${does}`), "Bytes of memory per badge"]}
  >
    <tbody>
      {contenders.map((each) =>
        rowOf(each, [whole(each.bytes), ...timed.map(({ part }) => times(each[part])), whole(each.heap)]),
      )}
    </tbody>
  </Table>
);

/** The time to mount one badge, by how many there are. */
export const GrowthTable = () => (
  <Table
    caption="Microseconds to mount one badge, by number of badges"
    columns={["Badge", ...(contenders[0]?.growth.map(({ count }) => count.toLocaleString("en")) ?? [])]}
  >
    <tbody>
      {contenders.map((each) =>
        rowOf(
          each,
          each.growth.map(({ microseconds }) => whole(microseconds)),
        ),
      )}
    </tbody>
  </Table>
);

/** The measured versions. */
export const Versions = () => (
  <ul>
    {Object.entries(measured.versions).map(([name, version]) => (
      <li key={name}>
        <code>
          {name} {version}
        </code>
      </li>
    ))}
  </ul>
);
