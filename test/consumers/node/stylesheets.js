import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

const themes = "antd antd-4 bootstrap bootstrap-3 carbon cloudscape juno mantine mui patternfly radix shadcn".split(
  " ",
);

for (const sheet of ["styles", "styles.layer", ...themes.map((theme) => `themes/${theme}`)]) {
  const address = new URL(import.meta.resolve(`openstack-state-badges/${sheet}.css`));
  assert.match(readFileSync(address, "utf8"), /--state-badge-/);
}
