import type { designate } from "../../catalog/designate/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/** English. */
export const designateEn: ServiceMeanings<typeof designate> = {
  lang: "en",
  "designate.zone": {
    ACTIVE: "All name servers answer for the zone with its latest contents.",
    PENDING: "A change is on its way to the name servers; the action says which.",
    ERROR:
      "The name servers did not take the last change; the service keeps trying; if the state lasts, ask the operator to check them.",
    DELETED: "The zone is gone; only its record is left.",
    SUCCESS: "The last change has arrived.",
    NO_ZONE: "The name servers do not have the zone.",
    unknown: "The value is missing or unknown to this version; assume neither a healthy nor a failed state.",
  },
  "designate.recordset": {
    ACTIVE: "All name servers answer with these records.",
    PENDING: "A change of the records is on its way to the name servers.",
    ERROR: "The name servers did not take the records; if it stays so, look at the zone.",
    DELETED: "The records are gone.",
    unknown: "The value is missing or unknown to this version; assume neither a healthy nor a failed state.",
  },
};
