import type { zun } from "../../catalog/zun/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/** English. */
export const zunEn: ServiceMeanings<typeof zun> = {
  lang: "en",
  "zun.container": {
    Error: "The container could not be created or started; read status_reason, then rebuild or delete it.",
    Running: "The container runs.",
    Stopped: "The container has ended or was stopped; status_detail tells the exit code; start it to use it.",
    Paused: "The container is paused in memory; unpause it to continue.",
    Unknown: "The host cannot tell how the container is; look at the host, or ask the operator.",
    Creating: "The container is being created; no action is needed.",
    Created: "The container is created and was never started; start it to use it.",
    Deleted: "The container is gone; only its record is left.",
    Deleting: "The container is being deleted and disappears by itself.",
    Rebuilding: "The container is being created anew from its image; no action is needed.",
    Dead: "Removing the container failed half-way and it can no longer be started; delete it by force.",
    Restarting: "The container is being started again; if it keeps restarting, look at its log.",
    unknown: "The value is missing or unknown to this version; assume neither a healthy nor a failed state.",
  },
  "zun.task": {
    image_pulling: "The image of the container is being fetched; no action is needed.",
    container_creating: "The container is being created; no action is needed.",
    container_starting: "The container is being started.",
    container_deleting: "The container is being deleted and disappears by itself.",
    container_stopping: "The container is asked to end, and killed if it does not.",
    container_rebooting: "The container is being stopped and started again.",
    container_pausing: "The container is being brought to a standstill.",
    container_unpausing: "The container is being unpaused.",
    container_killing: "A signal is being sent to the container.",
    sg_adding: "A security group is being added; the container runs on.",
    sg_removing: "A security group is being removed; the container runs on.",
    network_attaching: "A network is being attached; the container runs on.",
    network_detaching: "A network is being taken away; the container runs on.",
    container_rebuilding: "The container is being created anew; no action is needed.",
    none: "Nothing is being done to the container; its status tells the rest.",
    unknown: "The value is missing or unknown to this version; assume neither a healthy nor a failed state.",
  },
};
