import type { magnum } from "../../catalog/magnum/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/** English. */
export const magnumEn: ServiceMeanings<typeof magnum> = {
  lang: "en",
  "magnum.cluster": {
    CREATE_IN_PROGRESS: "The cluster is being built, which takes some minutes; no action is needed.",
    CREATE_FAILED: "Building the cluster failed; read status_reason and faults, then delete it and try again.",
    CREATE_COMPLETE: "The cluster was built; its health status says whether it works.",
    UPDATE_IN_PROGRESS: "The cluster is being resized, upgraded or changed; no action is needed.",
    UPDATE_FAILED:
      "The change failed and the cluster may be half changed; read status_reason and faults, then try again.",
    UPDATE_COMPLETE: "The last change is complete; the health status says whether the cluster works.",
    DELETE_IN_PROGRESS: "The cluster is being deleted and disappears by itself.",
    DELETE_FAILED:
      "Some parts of the cluster are still there; read status_reason, clear what holds them, and delete it again.",
    DELETE_COMPLETE: "The cluster is gone; only its record is left.",
    RESUME_COMPLETE: "The cluster was resumed and is in use.",
    RESUME_FAILED: "The cluster could not be resumed; read status_reason and try again.",
    RESTORE_COMPLETE: "The cluster was taken back to a snapshot and is in use.",
    ROLLBACK_IN_PROGRESS: "A failed change is being undone; no action is needed yet.",
    ROLLBACK_FAILED:
      "Undoing a failed change failed as well; read status_reason, then try again or delete the cluster.",
    ROLLBACK_COMPLETE: "The wanted change failed and was undone; read status_reason before trying again.",
    SNAPSHOT_COMPLETE: "A snapshot of the cluster was taken; it is in use.",
    CHECK_COMPLETE: "The resources of the cluster were checked and are as they should be.",
    ADOPT_COMPLETE: "The cluster was created from resources that existed; it is in use.",
    none: "The cluster has no status yet; wait for the first one.",
    unknown: "The value is missing or unknown to this version; assume neither a healthy nor a failed state.",
  },
  "magnum.health": {
    HEALTHY: "The Kubernetes API answers and all nodes are ready.",
    UNHEALTHY:
      "The Kubernetes API or a node is not healthy; read health_status_reason, then repair or replace the node.",
    UNKNOWN:
      "Magnum cannot reach the Kubernetes API to ask, as with clusters that have no public address; look from inside.",
    none: "Nobody has asked for the health yet, or this kind of cluster is not watched.",
    unknown: "The value is missing or unknown to this version; assume neither a healthy nor a failed state.",
  },
};
