import measured from "../tools/bench/peers/measured.json";
import { Table } from "./Table.tsx";

const { rows, floor, versions } = measured;

const times = (ratio: number) => `${ratio.toFixed(2)}\u00a0×`;

/** The measured cost of the badges and of those of other libraries. */
export const PeersTable = () => (
  <Table
    caption={`Medians of ${measured.rounds} interleaved rounds with ${measured.count} badges in Chromium ${measured.chromium}, layout included`}
    columns={["Badge", "Bytes added", "Mount", "Re-render", "Change", "Unmount", "renderToString", "Heap per badge"]}
  >
    <tbody>
      {rows.map((row) => (
        <tr key={row.name}>
          <th scope="row">{row.name === floor ? `${row.name} (baseline)` : row.name}</th>
          <td className="gallery-number">{row.bytes.toLocaleString("en")}</td>
          {[row.mount, row.again, row.change, row.unmount, row.server].map((ratio, index) => (
            <td key={index} className="gallery-number">
              <bdi>{times(ratio)}</bdi>
            </td>
          ))}
          <td className="gallery-number">
            <bdi>{Math.round(row.heap).toLocaleString("en")} B</bdi>
          </td>
        </tr>
      ))}
    </tbody>
  </Table>
);

const counts = Object.keys(rows[0]?.growth ?? {});

/** The time to mount one badge, by how many there are. */
export const GrowthTable = () => (
  <Table caption="Microseconds to mount one badge, by number of badges" columns={["Badge", ...counts]}>
    <tbody>
      {rows.map(({ name, growth }) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          {Object.entries(growth).map(([count, time]) => (
            <td key={count} className="gallery-number">
              {Math.round(time)}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </Table>
);

/** The measured versions. */
export const Versions = () => (
  <ul>
    {Object.entries(versions).map(([name, version]) => (
      <li key={name}>
        <code>
          {name} {version}
        </code>
      </li>
    ))}
  </ul>
);
