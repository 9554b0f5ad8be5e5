// The page on which `npm run bench` traces a thousand transitional badges.

import { createRoot } from "react-dom/client";
import { TaskStateBadge } from "../../src/entries/index.ts";
import { taskStates } from "../../src/entries/states.ts";
import "../../src/styles.css";

const tasks = Object.keys(taskStates).filter((task) => task !== "none" && task !== "unknown");

Object.assign(globalThis, {
  show: (count: number) => {
    const badges = Array.from({ length: count }, (_, key) => tasks[key % tasks.length]);
    createRoot(document.body).render(badges.map((task, key) => <TaskStateBadge key={String(key)} state={task} />));
  },
});
