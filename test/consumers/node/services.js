import assert from "node:assert/strict";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
// Without React: the first thing that this file requires.
const { services } = require("openstack-state-badges/services");
require("openstack-state-badges/states");
assert.deepEqual(
  Object.keys(require.cache).filter((path) => /node_modules.react\b/.test(path)),
  [],
);

const { createElement } = await import("react");
const { renderToString } = await import("react-dom/server");

for (const name of new Set(Object.keys(services).map((id) => id.split(".")[0]))) {
  const path = `openstack-state-badges/${name}`;
  const badges = Object.entries(await import(path)).filter(([key]) => key.endsWith("Badge"));
  assert.deepEqual(Object.keys(require(path)).sort(), Object.keys(await import(path)).sort());
  for (const [, Badge] of badges) assert.match(renderToString(createElement(Badge)), />Unknown</);
  for (const tag of ["en", "zh-Hans"])
    assert.equal(
      Object.values(require(`openstack-state-badges/meanings/${name}/${tag}`)).find(({ lang }) => lang).lang,
      tag,
    );
}

const { loadLocale, locales } = await import("openstack-state-badges/states");
for (const { lang } of locales) {
  const { labels } = await loadLocale(lang);
  assert.equal(labels === undefined, lang === "en", "the fields of services are loaded, so their words come, too");
}
console.log("services and languages: every path works, without React where it says so");
