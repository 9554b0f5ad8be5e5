import { expect, test } from "vitest";
import { markdownOf } from "../stories/guide/markdownOf.ts";
import { apiWithoutReact } from "../tools/api.js";

const docs = "Reads a text, as {@link other} does.\n\n@param text any\n@returns the length";

test("an export's declaration becomes a section of the gallery's page", () => {
  expect(markdownOf({ name: "read", code: "function read(text: string): number;", docs, paths: ["a", "a/b"] })).toBe(
    "### read\n\nFrom `a`, `a/b`\n\nReads a text, as `other` does.\n\n\n`text`: any\n\nReturns the length\n\n" +
      "```ts\nfunction read(text: string): number;\n```",
  );
});

test("the page has every function without React, with its docstring and its paths", () => {
  const api = apiWithoutReact();
  expect(api.filter((each) => !each.docs || !each.code.includes(each.name))).toEqual([]);
  expect(api.find(({ name }) => name === "summarizeVolume")).toEqual({
    name: "summarizeVolume",
    code: "const summarizeVolume: Summarize;",
    docs: expect.stringMatching(/^Sums up a volume\. Its status leads/),
    paths: ["openstack-state-badges/cinder", "openstack-state-badges/services"],
  });
  expect(api.find(({ name }) => name === "nextPollDelay")?.docs).toContain("\n\n@param server a server as it was sent");
});
