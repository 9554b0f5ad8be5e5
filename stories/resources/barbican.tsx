import { SecretStatusBadge } from "../../src/entries/barbican.ts";
import type { Usage } from "./usage.ts";

/** The resources of Barbican. */
export const barbican: readonly Usage[] = [
  {
    name: "Secret",
    badges: [<SecretStatusBadge status="ACTIVE" />],
    use: "Everywhere: the status is its only state. Orders and secret containers send the same words.",
  },
];
