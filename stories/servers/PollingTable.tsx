import { nextPollDelay } from "../../src/states.ts";
import { Table } from "../Table.tsx";

const SECOND = 1000;
const inTime = (seconds: number): string => (seconds < 60 ? `${seconds} s` : `${seconds / 60} min`);

const polled = [
  { what: "Something moves", server: { status: "BUILD" }, elapsed: [0, 30, 300, 1800] },
  { what: "Not known, or its cell does not answer", server: { status: "UNKNOWN" }, elapsed: [0] },
  { what: "At rest", server: { status: "SHUTOFF" }, elapsed: [0] },
  { what: "Gone", server: { status: "DELETED" }, elapsed: [0] },
] as const;

/** How long to wait before asking again, as the function has it. */
export const PollingTable = () => (
  <Table caption="When to ask again: nextPollDelay()" columns={["What is going on", "For", "Ask again after"]}>
    <tbody>
      {polled.flatMap(({ what, server, elapsed }) =>
        elapsed.map((seconds) => {
          const delay = nextPollDelay(server, { elapsed: seconds * SECOND });
          return (
            <tr key={`${what} ${seconds}`}>
              <th scope="row">{what}</th>
              <td className="gallery-number">
                {elapsed.length > 1 && (seconds > 0 ? `${inTime(seconds)} and longer` : "not long yet")}
              </td>
              <td className="gallery-number">{delay === false ? "never" : inTime(delay / SECOND)}</td>
            </tr>
          );
        }),
      )}
    </tbody>
  </Table>
);
