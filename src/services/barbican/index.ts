export { SecretStatusBadge } from "./badges.ts";
export { type BarbicanLocale, type BarbicanMeanings, barbican } from "./fields.ts";
