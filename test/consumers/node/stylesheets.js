import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";

const styles = new URL(import.meta.resolve("openstack-state-badges/styles.css"));
const themes = readdirSync(new URL("themes/", styles)).filter((file) => file.endsWith(".css"));
assert(themes.length > 10);

for (const sheet of ["styles.css", "styles.layer.css", ...themes.map((theme) => `themes/${theme}`)]) {
  const address = new URL(import.meta.resolve(`openstack-state-badges/${sheet}`));
  assert.match(readFileSync(address, "utf8"), /--state-badge-/);
}
