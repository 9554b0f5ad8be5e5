import {
  circleDashed,
  cross,
  eraser,
  hammer,
  inbox,
  lifeBuoy,
  search,
  trash,
  undo2,
  wrench,
} from "../../state/icons.ts";
import { copying, failed, healthy, moving, resting, unknown, waiting } from "../../state/rows.ts";
import { serviceField } from "../../state/serviceField.ts";
import { enProvision } from "./en.ts";

/**
 * The states of the provisioning of a node, sent as `provision_state`, `target_provision_state`.
 * Names and order come from ironic/common/states.py (states).
 */
export const provision = serviceField({
  id: "ironic.provision",
  // the last one is a column of the command line
  keys: ["provision_state", "Provisioning State"],
  absent: "available",
  states: {
    enroll: resting(circleDashed),
    verifying: moving(search),
    manageable: resting(circleDashed),
    available: resting(circleDashed),
    active: healthy(),
    "wait call-back": moving(hammer),
    deploying: moving(hammer),
    "deploy failed": failed,
    // listed upstream, but never sent
    "deploy complete": healthy(),
    "deploy hold": waiting(),
    deleting: moving(trash),
    // listed upstream, but never sent
    deleted: moving(trash),
    // erasing disks takes "hours or even days": ironic/doc/source/admin/cleaning.rst
    cleaning: copying(eraser),
    "clean wait": copying(eraser),
    "clean failed": failed,
    "clean hold": waiting(),
    error: failed,
    inspecting: moving(search),
    "inspect failed": failed,
    "inspect wait": moving(search),
    adopting: moving(inbox),
    "adopt failed": failed,
    rescue: waiting(lifeBuoy),
    "rescue failed": failed,
    "rescue wait": moving(cross),
    rescuing: moving(cross),
    "unrescue failed": failed,
    unrescuing: moving(undo2),
    servicing: moving(wrench),
    "service wait": moving(wrench),
    "service failed": failed,
    "service hold": waiting(),
    unknown,
  },
  words: enProvision,
});
