import { fieldBadge } from "../../badges/fieldBadge.ts";
import { secret } from "./secret.ts";

/** Shows a secret, from its `status`. Renders a `<span>`. */
export const SecretStatusBadge = /* @__PURE__ */ fieldBadge("SecretStatusBadge", secret, "status");
