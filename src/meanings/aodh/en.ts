import type { aodh } from "../../catalog/aodh/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/** English. */
export const aodhEn: ServiceMeanings<typeof aodh> = {
  lang: "en",
  "aodh.alarm": {
    ok: "The watched value is within its limits.",
    alarm: "What is watched is out of bounds, and the alarm actions have been called; look at the cause.",
    "insufficient data":
      "There are not enough measurements to tell, as after creation or when the meter has stopped; check whether data is still coming in.",
    unknown: "The value is missing or unknown to this version; assume neither a healthy nor a failed state.",
  },
  "aodh.alarm.enabled": {
    true: "The alarm is evaluated; its state tells the rest.",
    false: "The alarm is disabled, so its state is old; enable it to have it evaluated again.",
    unknown: "Nothing was sent about whether the alarm is evaluated; assume neither.",
  },
};
