import { useState } from "react";
import { ServerBadge, type TaskState } from "../../src/index.ts";
import { frames } from "../frames.ts";

const answers = frames.filter(({ step }) => step === "stop").map(({ server }) => server);
const [running, stopped] = [frames.find(({ server }) => server.status === "ACTIVE")?.server, answers.at(-1)];

/** A server that is asked to stop, and an API that answers later. */
export function Asked() {
  const [server, setServer] = useState(running);
  const [task, setTask] = useState<TaskState>();

  const answer = () => {
    setServer(server === running ? stopped : running);
    setTask(undefined);
  };

  return (
    <div className="gallery">
      <div className="gallery-row">
        <ServerBadge server={server} expectedTask={task} />
        <span className="gallery-quiet">
          The API said <code>{server?.status}</code>.
        </span>
      </div>
      <div className="gallery-controls">
        <button type="button" onClick={() => setTask(server === running ? "powering-off" : "powering-on")}>
          {server === running ? "Power off" : "Power on"}
        </button>
        <button type="button" onClick={answer}>
          Next answer
        </button>
      </div>
    </div>
  );
}
