// The four badges, for tests that apply to each of them.

import { createElement, type ReactElement, type RefAttributes } from "react";
import {
  type BadgeProps,
  PowerStateBadge,
  type ServerField,
  ServerStatusBadge,
  TaskStateBadge,
  VmStateBadge,
} from "../../src/entries/index.ts";

type Props = BadgeProps & RefAttributes<HTMLSpanElement> & { readonly [name: `data-${string}`]: string };
type Draw = (value: unknown, props?: Props) => ReactElement;

// Some tests pass hostile values, which the types of the badges forbid.
const untyped = (value: unknown) => value as string;

/** The badge of each field. A new field causes a type error here. */
export const badges: Readonly<Record<ServerField, Draw>> = {
  power: (value, props) => createElement(PowerStateBadge, { ...props, state: untyped(value) }),
  task: (value, props) => createElement(TaskStateBadge, { ...props, state: untyped(value) }),
  vm: (value, props) => createElement(VmStateBadge, { ...props, state: untyped(value) }),
  status: (value, props) => createElement(ServerStatusBadge, { ...props, status: untyped(value) }),
};

// `Object.keys` returns string[]; the keys are the fields.
export const fields = Object.keys(badges) as readonly ServerField[];

/** What an API sends for a state: the state itself, or nothing if it is unknown. */
export const sent = (state: string): string | undefined => (state === "unknown" ? undefined : state);

/** Values that an API should never send, but sometimes does. */
export const hostile: readonly (readonly [string, unknown])[] = [
  ["null", null],
  ["undefined", undefined],
  ["NaN", Number.NaN],
  ["-1", -1],
  ["99", 99],
  ["an empty text", ""],
  ["white space", " \t\n"],
  ["true", true],
  ["an object", {}],
  ["an object without a prototype", Object.create(null)],
  ["an array", ["ACTIVE"]],
  ["an array with a number", [1]],
  ["a symbol", Symbol("ACTIVE")],
  ["a function", () => 1],
  [
    "an object that throws",
    {
      toString: () => {
        throw new Error("no text");
      },
    },
  ],
  ["the text undefined", "undefined"],
  ["the text NaN", "NaN"],
  ["the text [object Object]", "[object Object]"],
  ["constructor", "constructor"],
  ["__proto__", "__proto__"],
  ["hasOwnProperty", "hasOwnProperty"],
  ["a text of 10,000 characters", "x".repeat(10_000)],
  ["markup", "<img src=x onerror=alert(1)>"],
  ["text with a right-to-left override", "\u202eEVITCA"],
  ["only control characters", "\u0000\u200b"],
];
