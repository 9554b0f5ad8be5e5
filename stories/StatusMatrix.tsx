import { ServerStatusBadge } from "../src/entries/index.ts";
import { statusFrom, taskStates, vmStates } from "../src/entries/states.ts";
import { Table } from "./Table.tsx";

const known = (table: object) => Object.keys(table).filter((state) => state !== "unknown");
const vms = known(vmStates);
const tasks = known(taskStates);

/** Whether a task is running and whether the status shows it, with how such a status is drawn. */
const looks = { idle: "outline", shown: "solid", hidden: "plain" } as const;

function visibilityOf(task: string, vm: string): keyof typeof looks {
  if (task === "none") return "idle";
  return statusFrom(vm, task) === statusFrom(vm, "none") ? "hidden" : "shown";
}

const cells = tasks.flatMap((task) =>
  vms.map((vm) => ({ status: statusFrom(vm, task), visibility: visibilityOf(task, vm) })),
);
const idle = cells.filter(({ visibility }) => visibility === "idle");
const shown = cells.filter(({ visibility }) => visibility === "shown");
const hidden = cells.filter(({ visibility }) => visibility === "hidden");
const running = shown.length + hidden.length;

const legend = [
  { visibility: "idle", found: idle, text: `No task is running: ${idle.length} cells` },
  { visibility: "shown", found: shown, text: `The status shows the task: ${shown.length} of ${running}` },
  { visibility: "hidden", found: hidden, text: `The status hides the task: ${hidden.length} of ${running}` },
] as const;

/** Every vm state, every task, and the status that Nova derives from the two. */
export const StatusMatrix = () => (
  <main className="gallery">
    <h1>Status matrix</h1>
    <p>
      Nova derives a server&rsquo;s status from its vm state and its task. In {hidden.length} of the {running}{" "}
      combinations with a running task, the status is the same as without the task: a server that is being deleted still
      reads <code>ACTIVE</code>. That is why ServerBadge shows the task first.
    </p>
    <dl className="gallery-legend">
      {legend.map(({ visibility, found, text }) => (
        <div key={visibility} data-task={visibility}>
          <dt>{text}</dt>
          <dd className="gallery-row">
            {[...new Set(found.map(({ status }) => status))].map((status) => (
              <ServerStatusBadge key={status} status={status} variant={looks[visibility]} size="sm" />
            ))}
          </dd>
        </div>
      ))}
    </dl>
    <Table caption="Status by task and vm state" columns={["Task", ...vms]} className="gallery-matrix" tall grid>
      <tbody>
        {tasks.map((task) => (
          <tr key={task}>
            <th scope="row">{task}</th>
            {vms.map((vm) => {
              const status = statusFrom(vm, task);
              const visibility = visibilityOf(task, vm);
              return (
                <td key={vm} data-task={visibility}>
                  <ServerStatusBadge
                    status={status}
                    variant={looks[visibility]}
                    size="sm"
                    iconOnly
                    title={`${vm}, ${task}: ${status}`}
                  />
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </Table>
  </main>
);
