import { useSurroundings } from "./context.ts";
import { enTask } from "../locales/en.ts";
import { parseTaskState, type TaskState, taskStates } from "../catalog/task.ts";
import type { BadgeProps } from "./props.ts";
import { component } from "./badgeComponent.ts";
import { drawState, type Source } from "./drawState.ts";

/** What the badge shows, for the badge of a whole server too. */
export const task: Source<TaskState> = {
  resource: "task",
  rows: taskStates,
  parse: parseTaskState,
  words: enTask,
};

/** Props of {@link TaskStateBadge}. */
export interface TaskStateBadgeProps extends BadgeProps {
  /**
   * The value of `OS-EXT-STS:task_state`, in any spelling. `null` says that no task runs; `undefined` says
   * that nobody told, and is shown as unknown.
   */
  state?: TaskState | (string & {}) | null | undefined;
  /**
   * Whether to show a badge while no task runs. With `"hide"` nothing is rendered then.
   * @default "show"
   */
  idle?: "show" | "hide" | undefined;
}

/** Shows what Nova is doing to a server: its task state. Renders a `<span>`. */
export const TaskStateBadge = component(function TaskStateBadge({ idle, ...props }: TaskStateBadgeProps) {
  const surroundings = useSurroundings();
  if (idle === "hide" && parseTaskState(props.state) === "none") return null;
  return drawState(task, props.state, props, surroundings);
});
