import { ServerStatusBadge, type Variant } from "../src/index.ts";
import { type ServerStatus, statusFrom, taskStates, vmStates } from "../src/states.ts";
import { Table } from "./Table.tsx";

const known = (table: object) => Object.keys(table).filter((state) => state !== "unknown");
const vms = known(vmStates);
const tasks = known(taskStates);

/** What a status does about the task that is running. */
type Telling = "rest" | "shows" | "hides";

const looks: Readonly<Record<Telling, Variant>> = { rest: "outline", shows: "solid", hides: "plain" };

interface Cell {
  readonly vm: string;
  readonly status: ServerStatus;
  readonly telling: Telling;
}

const rows = tasks.map((task) => ({
  task,
  cells: vms.map((vm): Cell => {
    const status = statusFrom(vm, task);
    const atRest = statusFrom(vm, "none");
    return { vm, status, telling: task === "none" ? "rest" : status === atRest ? "hides" : "shows" };
  }),
}));

const cells = rows.flatMap((row) => row.cells);
const those = (telling: Telling) => cells.filter((cell) => cell.telling === telling);
const running = cells.length - those("rest").length;

const legend: readonly { readonly telling: Telling; readonly text: string }[] = [
  { telling: "rest", text: `No task runs: ${those("rest").length} cells` },
  { telling: "shows", text: `The status tells of the task: ${those("shows").length} of ${running}` },
  { telling: "hides", text: `The status hides the task: ${those("hides").length} of ${running}` },
];

/** Every vm state, every task, and the status that Nova makes of the two. */
export const StatusMatrix = () => (
  <main className="gallery">
    <h1>Status matrix</h1>
    <p>
      Nova derives a server&rsquo;s status from its vm state and its task. In {those("hides").length} of {running}{" "}
      combinations in which a task runs, the status is the same as without it: a server that is being deleted still
      reads <code>ACTIVE</code>. That is why the badge of a whole server lets the task lead.
    </p>
    <dl className="gallery-legend">
      {legend.map(({ telling, text }) => (
        <div key={telling} data-telling={telling}>
          <dt>{text}</dt>
          <dd className="gallery-row">
            {[...new Set(those(telling).map(({ status }) => status))].map((status) => (
              <ServerStatusBadge key={status} status={status} variant={looks[telling]} size="sm" />
            ))}
          </dd>
        </div>
      ))}
    </dl>
    <Table caption="Status by task and vm state" columns={["Task", ...vms]} className="gallery-matrix" tall>
      <tbody>
        {rows.map((row) => (
          <tr key={row.task}>
            <th scope="row">{row.task}</th>
            {row.cells.map(({ vm, status, telling }) => (
              <td key={vm} data-telling={telling}>
                <ServerStatusBadge
                  status={status}
                  variant={looks[telling]}
                  size="sm"
                  iconOnly
                  title={`${vm}, ${row.task}: ${status}`}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  </main>
);
