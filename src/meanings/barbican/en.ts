import type { barbican } from "../../catalog/barbican/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/** English. */
export const barbicanEn: ServiceMeanings<typeof barbican> = {
  lang: "en",
  "barbican.secret": {
    PENDING: "The secret is being generated and does not exist yet.",
    ACTIVE: "The secret is stored; anyone with access can fetch it.",
    ERROR: "The order failed; read error_reason, delete it and order again.",
    unknown: "The value is missing or unknown to this version; assume neither a healthy nor a failed state.",
  },
};
