// Rows for tables of states, named for what they ask of a person.

import {
  ban,
  circleAlert,
  circleCheck,
  circleEllipsis,
  circleQuestionMark,
  circleX,
  cloudOff,
  minus,
  octagonX,
  triangleAlert,
} from "./icons.ts";
import type { StateEntry } from "./state.ts";

/** In service, or complete and ready. */
export const healthy = (icon = circleCheck): StateEntry => ({ tone: "success", phase: "stable", icon });

/** Ends by itself. */
export const moving = (icon: string): StateEntry => ({ tone: "progress", phase: "transitional", icon });

/** Ends by itself, and may well take hours: that it lasts says nothing. */
export const copying = (icon: string): StateEntry => ({ ...moving(icon), lengthy: true });

/** Idle, unused, switched off on purpose or not applicable. */
export const resting = (icon = minus): StateEntry => ({ tone: "neutral", phase: "stable", icon });

/** Works in part, or waits for a person. */
export const waiting = (icon = triangleAlert): StateEntry => ({
  tone: "warning",
  phase: "stable",
  icon,
  attention: true,
});

/** Works in part, and nobody has to act: someone is already working on it. */
export const impaired = (icon: string): StateEntry => ({ tone: "warning", phase: "stable", icon });

/** Failed, and the service tries again by itself. */
export const retrying: StateEntry = { tone: "warning", phase: "transitional", icon: circleAlert };

/** Failed, and stays so. */
export const failed: StateEntry = { tone: "error", phase: "stable", icon: octagonX, attention: true };

/** Failed, as was to be expected: nobody has to act. */
export const excused: StateEntry = { tone: "error", phase: "stable", icon: octagonX };

/** Gone. */
export const gone = (icon = ban): StateEntry => ({ tone: "neutral", phase: "terminal", icon });

/** The record of work that is done. */
export const done = (icon: string): StateEntry => ({ tone: "success", phase: "terminal", icon });

/** The record of work that failed. */
export const ended: StateEntry = { tone: "error", phase: "terminal", icon: circleX };

/** The word alone does not tell whether it moves. */
export const unclear = (icon = circleEllipsis): StateEntry => ({ tone: "neutral", phase: "indeterminate", icon });

/** The service has lost contact with it. */
export const lost: StateEntry = { tone: "warning", phase: "indeterminate", icon: cloudOff, attention: true };

/** No table knows it. */
export const unknown: StateEntry = { tone: "neutral", phase: "indeterminate", icon: circleQuestionMark };

/** No table knows it, but by its own word it has failed. */
export const unknownFailure: StateEntry = { ...unknown, tone: "error", attention: true };
