import { useState } from "react";
import { ServerBadge, type TaskState } from "../../src/entries/index.ts";
import { frames } from "../frames.ts";

const stopping = frames.filter(({ step }) => step === "stop").map(({ server }) => server);
const [running, stopped] = [frames.find(({ server }) => server.status === "ACTIVE")?.server, stopping.at(-1)];

/** A server that is asked to stop or start, and an API that responds later. */
export function ExpectedTaskDemo() {
  const [server, setServer] = useState(running);
  const [task, setTask] = useState<TaskState | null>(null);

  const respond = () => {
    setServer(server === running ? stopped : running);
    setTask(null);
  };

  return (
    <div className="gallery">
      <div className="gallery-row">
        <ServerBadge server={server} expected={task} />
        <span className="gallery-quiet">
          The API sent <code>{server?.status}</code>.
        </span>
      </div>
      <div className="gallery-controls">
        <button type="button" onClick={() => setTask(server === running ? "powering-off" : "powering-on")}>
          {server === running ? "Power off" : "Power on"}
        </button>
        <button type="button" onClick={respond}>
          Next response
        </button>
      </div>
    </div>
  );
}
