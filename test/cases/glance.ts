import { summarizeImage } from "../../src/catalog/glance/summarizeImage.ts";
import * as answers from "../data/answers.ts";
import type { Cases } from "./cases.ts";

/** What is told of an image. */
export const imageCases: Cases = {
  resource: "an image",
  summarize: summarizeImage,
  answer: answers.image,
  healthy: "glance.image active: success",
  cases: [
    [
      "copied to more stores",
      { os_glance_importing_to_stores: "ceph" },
      "glance.image active: success~; Copying to more stores: ceph",
    ],
    ["not copied", { os_glance_failed_import: "ceph" }, "glance.image active: success!; Failed to copy to: ceph!"],
    [
      "importing: nothing to add",
      { status: "importing", os_glance_importing_to_stores: "ceph" },
      "glance.image importing: progress",
    ],
    [
      "copied to more stores, and not to all",
      { os_glance_importing_to_stores: "ceph", os_glance_failed_import: "swift" },
      "glance.image active: success!~; Failed to copy to: swift!; Copying to more stores: ceph",
    ],
    [
      "back where it was: its import failed",
      { status: "queued", os_glance_failed_import: "ceph" },
      "glance.image queued: neutral!; Failed to copy to: ceph!",
    ],
    [
      "that no import failed for",
      { os_glance_importing_to_stores: "", os_glance_failed_import: "" },
      "glance.image active: success",
    ],
    [
      "gone, its import failed",
      { status: "deleted", os_glance_failed_import: "ceph" },
      "glance.image deleted: neutral",
    ],
    ["in a failure that no table knows", { status: "ERROR" }, "glance.image unknown: error!"],
  ],
};
