// What all copies of this package on a page have in common.

import { expect, test, vi } from "vitest";
import { noteService, onServices, servicesInUse } from "../src/state/servicesInUse.ts";
import { shared } from "../src/state/shared.ts";

test("copies of the package share what the first one has made", () => {
  const first = shared("a list", () => ["first"]);
  expect(shared("a list", () => ["second"])).toBe(first);
  expect(shared("another list", () => ["second"])).toEqual(["second"]);
});

test("where the global object refuses, each copy has its own", () => {
  const own = Symbol.for;
  // Whatever the key is, the global object has it already, and says nothing of it.
  vi.spyOn(Symbol, "for").mockImplementation((key) => {
    Object.defineProperty(globalThis, own(key), {
      configurable: true,
      get: () => {
        throw new TypeError("refused");
      },
    });
    return own(key);
  });
  const make = () => ({});
  expect(shared("refused", make)).not.toBe(shared("refused", make));
  vi.restoreAllMocks();
});

test("the first field of a service is told once, and not to those who have stopped listening", async () => {
  const [stays, goes] = [vi.fn(), vi.fn()];
  onServices(stays);
  onServices(goes)();
  expect(servicesInUse()).toBe(false);
  noteService();
  noteService();
  await Promise.resolve();
  expect(servicesInUse()).toBe(true);
  expect(stays).toHaveBeenCalledOnce();
  expect(goes).not.toHaveBeenCalled();
});
