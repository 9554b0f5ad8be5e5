import type { BarbicanMeanings } from "../fields.ts";

/** English. */
export const barbicanEn: BarbicanMeanings = {
  lang: "en",
  "barbican.secret": {
    PENDING: "The order is being carried out; the secret does not exist yet.",
    ACTIVE: "It is stored and can be fetched by those who are allowed to.",
    ERROR: "The order failed; read error_reason, delete it and order again.",
    unknown: "The value is missing or unknown to this version; assume neither good nor bad.",
  },
};
