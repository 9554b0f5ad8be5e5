import type { ironic } from "../../catalog/ironic/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/** English. */
export const ironicEn: ServiceMeanings<typeof ironic> = {
  lang: "en",
  "ironic.provision": {
    enroll:
      "The node is registered and nothing more; give it a driver and credentials, then manage it; if managing it just failed, read last_error.",
    verifying: "The credentials of the node are being tried; no action is needed.",
    manageable: "Ironic controls the node but does not offer it; inspect, clean or adopt it, then provide it.",
    available: "The node is clean and waits for a deployment.",
    active: "The node is deployed and in service.",
    "wait call-back":
      "The deployment waits for the agent on the node to call back; if it takes long, look at its console.",
    deploying: "The node is being deployed; no action is needed.",
    "deploy failed": "The deployment failed; read last_error, then deploy again or undeploy.",
    "deploy complete": "The node has been deployed.",
    "deploy hold":
      "The deployment stopped at a step that asks for a person; do what it waits for, then unhold or abort it.",
    deleting: "The deployment is being removed; the node itself stays; no action is needed.",
    deleted: "The deployment has been taken off the node.",
    cleaning: "The node is being wiped and brought to a known setup; no action is needed.",
    "clean wait": "Cleaning waits for the agent on the node; if it takes long, look at its console.",
    "clean failed":
      "Cleaning failed, and the node is in maintenance as a rule; read last_error, fix the cause, then manage the node again.",
    "clean hold": "Cleaning stopped at a step that asks for a person; do what it waits for, then unhold or abort it.",
    error: "Taking the deployment off the node failed; read last_error, then delete or rebuild the deployment again.",
    inspecting: "The hardware of the node is being examined; no action is needed.",
    "inspect failed": "The examination failed; read last_error, then inspect again or manage the node.",
    "inspect wait": "The examination waits for the agent on the node; no action is needed.",
    adopting: "A node that already works is being taken over as it is; no action is needed.",
    "adopt failed": "Taking the node over failed; read last_error, fix its settings, then adopt again.",
    rescue: "The node runs a rescue system and not its own; repair it, then unrescue it.",
    "rescue failed": "Starting the rescue system failed; read last_error, then rescue again, unrescue or undeploy.",
    "rescue wait": "The rescue waits for the agent on the node; no action is needed.",
    rescuing: "The node is being started from a rescue system; no action is needed.",
    "unrescue failed": "Going back from the rescue system failed; read last_error, then unrescue again or undeploy.",
    unrescuing: "The node leaves the rescue system and starts its own; no action is needed.",
    servicing: "Settings or firmware of the deployed node are being changed; its workload is interrupted meanwhile.",
    "service wait":
      "The change waits for the agent on the node; look at the console before aborting, because firmware may still be in the middle of an update.",
    "service failed":
      "The change failed and the node may be out of service; read last_error, then service again, rescue or abort.",
    "service hold":
      "The change stopped at a step that asks for a person; do what it waits for, then unhold or abort it.",
    unknown: "The value is missing or unknown to this version; assume neither a healthy nor a failed state.",
  },
  "ironic.power": {
    "power on": "The node has power, but its system may not have booted.",
    "power off": "The node has no power; switch it on to use it.",
    rebooting: "The node is being power-cycled; no action is needed.",
    "soft rebooting": "The system on the node is asked to restart; no action is needed.",
    "soft power off": "The system on the node is asked to shut down; no action is needed.",
    error: "The power control of the node answered with an error; check its management controller.",
    none: "The power state of the node is not known; see whether its management controller can be reached.",
    unknown: "The value is missing or unknown to this version; assume neither a healthy nor a failed state.",
  },
  "ironic.maintenance": {
    true: "The node is taken out of service and its power is no longer watched; see the reason, fix what is wrong, then end the maintenance.",
    false: "The node is offered and watched as usual.",
    unknown: "The value is missing or unknown to this version; assume neither a healthy nor a failed state.",
  },
  "ironic.health": {
    OK: "The management controller finds nothing wrong with the hardware.",
    Warning: "The management controller reports a fault that does not stop the node; plan a repair.",
    Critical: "The management controller reports a serious fault; take the node out of service and repair it.",
    none: "The hardware reports no health; nothing can be told from this.",
    unknown: "The value is missing or unknown to this version; assume neither a healthy nor a failed state.",
  },
  "ironic.target_power": {
    "power on": "The node is being powered on; no action is needed.",
    "power off": "The node is being powered off; no action is needed.",
    rebooting: "The node is being rebooted by cutting its power; no action is needed.",
    "soft rebooting": "The operating system of the node is being asked to reboot; no action is needed.",
    "soft power off": "The operating system of the node is being asked to shut down; no action is needed.",
    none: "The power of the node is not changing.",
    unknown: "The power of the node is changing to something that this version does not know.",
  },
};
