import { secret } from "./secret.ts";

/** The fields of Barbican, by the names that they have in locales and meanings. */
export const barbican = {
  "barbican.secret": secret,
};
