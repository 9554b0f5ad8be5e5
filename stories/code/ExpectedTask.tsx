import { ServerBadge, type TaskState } from "openstack-state-badges";
import { useState } from "react";

const running = { status: "ACTIVE", "OS-EXT-STS:task_state": null, "OS-EXT-STS:power_state": 1 };
const stopped = { status: "SHUTOFF", "OS-EXT-STS:task_state": null, "OS-EXT-STS:power_state": 4 };

/** A server that is asked to stop or start, and an API that responds later. */
export function ExpectedTask() {
  const [server, setServer] = useState(running);
  const [task, setTask] = useState<TaskState | null>(null);

  const respond = () => {
    setServer(server === running ? stopped : running);
    setTask(null);
  };

  return (
    <>
      <p>
        <ServerBadge server={server} expected={task} /> The API sent <code>{server.status}</code>.
      </p>
      <p>
        <button type="button" onClick={() => setTask(server === running ? "powering-off" : "powering-on")}>
          {server === running ? "Power off" : "Power on"}
        </button>{" "}
        <button type="button" onClick={respond}>
          Next response
        </button>
      </p>
    </>
  );
}
