import { circleDashed, circlePause, circleStop, hammer, layers, rotateCw, trash } from "../../state/icons.ts";
import { failed, gone, healthy, lost, moving, resting, unknown } from "../../state/rows.ts";
import { serviceField } from "../../state/serviceField.ts";
import { enContainer } from "./en.ts";

/**
 * The states of a container, sent as `status`.
 * Names and order come from zun/common/consts.py (CONTAINER_STATUSES).
 */
export const container = serviceField({
  id: "zun.container",
  keys: ["status"],
  states: {
    Error: failed,
    Running: healthy(),
    Stopped: resting(circleStop),
    Paused: resting(circlePause),
    Unknown: lost,
    Creating: moving(hammer),
    Created: resting(circleDashed),
    Deleted: gone(),
    Deleting: moving(trash),
    Rebuilding: moving(layers),
    Dead: failed,
    Restarting: moving(rotateCw),
    unknown,
  },
  words: enContainer,
});
