import { expect, test } from "vitest";

const entries = import.meta.glob<object>("../src/entries/*.ts");

// Loaded while the test runs: a module that throws when it is loaded is a failed test here, and not an error before all tests.
test.each(Object.entries(entries))("%s loads, and exports something", async (_file, load) => {
  expect(Object.keys(await load())).not.toHaveLength(0);
});
