import { ServerStatusBadge, type Variant } from "../src/entries/index.ts";
import { type ServerStatus, statusFrom, taskStates, vmStates } from "../src/entries/states.ts";
import { Table } from "./Table.tsx";

const known = (table: object) => Object.keys(table).filter((state) => state !== "unknown");
const vms = known(vmStates);
const tasks = known(taskStates);

/** Whether a task is running, and whether the status shows or hides it. */
type TaskVisibility = "idle" | "shown" | "hidden";

const looks: Readonly<Record<TaskVisibility, Variant>> = { idle: "outline", shown: "solid", hidden: "plain" };

interface Cell {
  readonly vm: string;
  readonly status: ServerStatus;
  readonly visibility: TaskVisibility;
}

const rows = tasks.map((task) => ({
  task,
  cells: vms.map((vm): Cell => {
    const status = statusFrom(vm, task);
    const atRest = statusFrom(vm, "none");
    return { vm, status, visibility: task === "none" ? "idle" : status === atRest ? "hidden" : "shown" };
  }),
}));

const cells = rows.flatMap((row) => row.cells);
const cellsWith = (visibility: TaskVisibility) => cells.filter((cell) => cell.visibility === visibility);
const running = cells.length - cellsWith("idle").length;

const legend: readonly { readonly visibility: TaskVisibility; readonly text: string }[] = [
  { visibility: "idle", text: `No task is running: ${cellsWith("idle").length} cells` },
  { visibility: "shown", text: `The status shows the task: ${cellsWith("shown").length} of ${running}` },
  { visibility: "hidden", text: `The status hides the task: ${cellsWith("hidden").length} of ${running}` },
];

/** Every vm state, every task, and the status that Nova derives from the two. */
export const StatusMatrix = () => (
  <main className="gallery">
    <h1>Status matrix</h1>
    <p>
      Nova derives a server&rsquo;s status from its vm state and its task. In {cellsWith("hidden").length} of the{" "}
      {running} combinations with a running task, the status is the same as without the task: a server that is being
      deleted still reads <code>ACTIVE</code>. That is why ServerBadge shows the task first.
    </p>
    <dl className="gallery-legend">
      {legend.map(({ visibility, text }) => (
        <div key={visibility} data-task={visibility}>
          <dt>{text}</dt>
          <dd className="gallery-row">
            {[...new Set(cellsWith(visibility).map(({ status }) => status))].map((status) => (
              <ServerStatusBadge key={status} status={status} variant={looks[visibility]} size="sm" />
            ))}
          </dd>
        </div>
      ))}
    </dl>
    <Table caption="Status by task and vm state" columns={["Task", ...vms]} className="gallery-matrix" tall grid>
      <tbody>
        {rows.map((row) => (
          <tr key={row.task}>
            <th scope="row">{row.task}</th>
            {row.cells.map(({ vm, status, visibility }) => (
              <td key={vm} data-task={visibility}>
                <ServerStatusBadge
                  status={status}
                  variant={looks[visibility]}
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
