// Reads the sources of rules: what they make less urgent than the table of its field does.

import { expect, test } from "vitest";

test("whatever a rule calms has its reason, and a source in the project that sends it, beside it", () => {
  const files = import.meta.glob<string>("../src/catalog/*/summarize*.ts", {
    eager: true,
    query: "?raw",
    import: "default",
  });
  const lines = Object.entries(files).flatMap(([path, text]) => {
    const calms = [...text.matchAll(/\n {2,4}( *)calms: \[\n(.*?)\n *\]/gs)].map(([, , list]) => list).join("\n");
    return [...calms.matchAll(/((?: +\/\/ .*\n)*) +"(\w+)"/g)].map(([, reason = "", name]) => ({ path, name, reason }));
  });
  expect(lines.length).toBeGreaterThan(5);
  expect(lines.filter(({ reason }) => !/\w+\/[\w/]+\.py/.test(reason))).toEqual([]);
});
