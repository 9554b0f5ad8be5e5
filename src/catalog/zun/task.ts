import { download, hammer, layers, link, pause, play, powerOff, rotateCw, trash, unlink } from "../../state/icons.ts";
import { copying, moving, resting, unknown } from "../../state/rows.ts";
import { serviceField } from "../../state/serviceField.ts";
import { enTask } from "./en.ts";

/**
 * The states of the task of a container, sent as `task_state`.
 * Names and order come from zun/common/consts.py (TASK_STATES).
 */
export const task = serviceField({
  id: "zun.task",
  keys: ["task_state"],
  absent: "none",
  states: {
    image_pulling: copying(download),
    container_creating: moving(hammer),
    container_starting: moving(play),
    container_deleting: moving(trash),
    container_stopping: moving(powerOff),
    container_rebooting: moving(rotateCw),
    container_pausing: moving(pause),
    container_unpausing: moving(play),
    container_killing: moving(trash),
    sg_adding: moving(link),
    sg_removing: moving(unlink),
    network_attaching: moving(link),
    network_detaching: moving(unlink),
    container_rebuilding: moving(layers),
    // nothing is sent: `null`
    none: resting(),
    unknown,
  },
  words: enTask,
});
