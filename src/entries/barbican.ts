import { fieldBadge } from "../badges/fieldBadge.ts";
import type { barbican } from "../catalog/barbican/fields.ts";
import { secret } from "../catalog/barbican/secret.ts";
import type { ServiceLocale, ServiceMeanings } from "../language/service.ts";

export { barbican } from "../catalog/barbican/fields.ts";

/** Shows a secret, from its `status`. Renders a `<span>`. */
export const SecretStatusBadge = /* @__PURE__ */ fieldBadge("SecretStatusBadge", secret, "status");

/** The labels of Barbican in a language. */
export type BarbicanLocale = ServiceLocale<typeof barbican>;

/** One sentence for each state of Barbican. */
export type BarbicanMeanings = ServiceMeanings<typeof barbican>;
