// Badges among the resets of hosts.

import bootstrap from "bootstrap/dist/css/bootstrap-reboot.min.css?inline";
import preflight from "tailwindcss/preflight.css?inline";
import { testResets } from "../../../test/support/resets.tsx";

testResets({
  "Tailwind 4's preflight": `@layer base { ${preflight} }`,
  "Bootstrap 5's reboot": bootstrap,
});
