import { fieldBadge } from "../../badges/fieldBadge.ts";
import { secret } from "./secret.ts";

/** Shows a secret: `status`. Renders a `<span>`. */
export const SecretStatusBadge = /* @__PURE__ */ fieldBadge("SecretStatusBadge", secret, "status");
