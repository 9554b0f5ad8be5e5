import { nextPollDelay } from "../../src/entries/states.ts";
import { Table } from "../Table.tsx";

const SECOND = 1000;
const formatTime = (seconds: number): string => (seconds < 60 ? `${seconds} s` : `${seconds / 60} min`);

/** How long the server has been in progress, such as "first 30 s". */
const elapsedRange = ([, second = 0]: readonly number[], seconds: number): string =>
  seconds > 0 ? `${formatTime(seconds)} or longer` : `first ${formatTime(second)}`;

const polled = [
  { what: "In progress", server: { status: "BUILD" }, elapsed: [0, 30, 300, 1800] },
  { what: "Unknown, or its cell does not answer", server: { status: "UNKNOWN" }, elapsed: [0] },
  { what: "At rest", server: { status: "SHUTOFF" }, elapsed: [0] },
  { what: "Gone", server: { status: "DELETED" }, elapsed: [0] },
] as const;

/** How long to wait before the next poll, computed by nextPollDelay(). */
export const PollingTable = () => (
  <Table caption="When to poll again: nextPollDelay()" columns={["Server", "In progress for", "Poll again after"]}>
    <tbody>
      {polled.flatMap(({ what, server, elapsed }) =>
        elapsed.map((seconds) => {
          const delay = nextPollDelay(server, { elapsed: seconds * SECOND });
          return (
            <tr key={`${what} ${seconds}`}>
              <th scope="row">{what}</th>
              <td className="gallery-number">{elapsed.length > 1 && elapsedRange(elapsed, seconds)}</td>
              <td className="gallery-number">{delay === false ? "never" : formatTime(delay / SECOND)}</td>
            </tr>
          );
        }),
      )}
    </tbody>
  </Table>
);
