import { summarizeContainer } from "../../src/catalog/zun/summarizeContainer.ts";
import * as answers from "../data/answers.ts";
import type { Cases } from "./cases.ts";

/** What is told of a container. */
export const containerCases: Cases = {
  resource: "a container",
  summarize: summarizeContainer,
  answer: answers.container,
  healthy: "zun.container Running: success",
  cases: [
    ["with a task", { task_state: "container_stopping" }, "zun.task container_stopping: progress"],
    ["with a task that nobody knows", { task_state: "container_juggling" }, "zun.task unknown: neutral~"],
    [
      "deleted, whatever its task",
      { status: "Deleted", task_state: "container_deleting" },
      "zun.container Deleted: neutral",
    ],
    [
      "in error, and why",
      { status: "Error", status_reason: "no image" },
      "zun.container Error: error!; Reason: no image",
    ],
    ["in error, and nobody says why", { status: "Error", status_reason: null }, "zun.container Error: error!"],
    ["well, whatever its last reason", { status_reason: "no image" }, "zun.container Running: success"],
    [
      "in error with a task",
      { status: "Error", task_state: "container_starting" },
      "zun.task container_starting: progress!; Error!",
    ],
    [
      "in error with a task, and why",
      { status: "Error", task_state: "container_starting", status_reason: "no image" },
      "zun.task container_starting: progress!; Error!; Reason: no image",
    ],
    [
      "dead while it is deleted",
      { status: "Dead", task_state: "container_deleting" },
      "zun.task container_deleting: progress!; Delete Failed, Cannot Start!",
    ],
    [
      "out of its host's sight, with a task",
      { status: "Unknown", task_state: "container_stopping" },
      "zun.task container_stopping: progress!; Status Unknown!",
    ],
    [
      "being created: the task says more",
      { status: "Creating", task_state: "image_pulling" },
      "zun.task image_pulling: progress",
    ],
    ["being created, without a task", { status: "Creating" }, "zun.container Creating: progress"],
    ["whose task is a placeholder", { task_state: "-" }, "zun.container Running: success"],
    ["without a word on tasks", { task_state: undefined }, "zun.container Running: success"],
  ],
};
