import type { masakari } from "../../catalog/masakari/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/** English. */
export const masakariEn: ServiceMeanings<typeof masakari> = {
  lang: "en",
  "masakari.notification": {
    new: "A failure was reported and the recovery has not begun; no action is needed.",
    running: "The recovery is under way; no action is needed.",
    error: "The recovery failed once and is tried again by itself; wait for the outcome.",
    failed: "The recovery failed for good; look at the servers of the host and bring them up by hand.",
    ignored: "Nothing had to be recovered, or the host was excepted from it; no action is needed.",
    finished: "The recovery is over and succeeded.",
    unknown: "The value is missing or unknown to this version; assume neither a healthy nor a failed state.",
  },
  "masakari.vmove": {
    pending: "The server waits to be moved off the failed host.",
    ongoing: "The server is being moved off the failed host.",
    ignored: "The server was left where it is, as was asked for.",
    failed: "The server could not be moved; look at it in Nova and bring it up by hand.",
    succeeded: "The server runs on another host.",
    unknown: "The value is missing or unknown to this version; assume neither a healthy nor a failed state.",
  },
};
