import { parseTaskState, type TaskState, taskStates } from "../catalog/nova/task.ts";
import { enTask } from "../locales/en.ts";
import type { Field } from "../state/field.ts";
import { badgeComponent } from "./badgeComponent.ts";
import { useBadgeContext } from "./context.ts";
import { drawState } from "./drawState.ts";
import type { BadgeProps } from "./props.ts";

/** Where task state badges get their content; `ServerBadge` uses it, too. */
export const task: Field<TaskState> = {
  id: "task",
  states: taskStates,
  parse: parseTaskState,
  words: enTask,
};

/** Props of {@link TaskStateBadge}. */
export interface TaskStateBadgeProps extends BadgeProps {
  /**
   * The value of `OS-EXT-STS:task_state`, in any spelling. `null` means that no task is running. `undefined` means that
   * it was not sent, and is shown as unknown.
   */
  state?: TaskState | (string & {}) | null | undefined;
  /**
   * Whether to show a badge while no task is running. `"hide"` then renders nothing.
   * @default "show"
   */
  idle?: "show" | "hide" | undefined;
}

/** Shows what Nova is doing to a server: the task state. Renders a `<span>`. */
export const TaskStateBadge = /* @__PURE__ */ badgeComponent(function TaskStateBadge({
  idle,
  ...props
}: TaskStateBadgeProps) {
  const context = useBadgeContext();
  if (idle === "hide" && parseTaskState(props.state) === "none") return null;
  return drawState(task, props.state, props, context);
});
