// The four badges side by side, for the tests of what all of them promise.

import { createElement, type ReactElement, type RefAttributes } from "react";
import {
  type BadgeProps,
  PowerStateBadge,
  type ServerField,
  ServerStatusBadge,
  TaskStateBadge,
  VmStateBadge,
} from "../src/index.ts";

type Props = BadgeProps & RefAttributes<HTMLSpanElement> & { readonly [name: `data-${string}`]: string };
type Draw = (value: unknown, props?: Props) => ReactElement;

// Hostile values are the point of some tests: the badges' types would not let them in.
const loosely = (value: unknown) => value as string;

/** How to show a value in the badge of each field. A new field is a type error here. */
export const badges: Readonly<Record<ServerField, Draw>> = {
  power: (value, props) => createElement(PowerStateBadge, { ...props, state: loosely(value) }),
  task: (value, props) => createElement(TaskStateBadge, { ...props, state: loosely(value) }),
  vm: (value, props) => createElement(VmStateBadge, { ...props, state: loosely(value) }),
  status: (value, props) => createElement(ServerStatusBadge, { ...props, status: loosely(value) }),
};

// `Object.keys` is typed string[]; the keys are the fields.
export const fields = Object.keys(badges) as readonly ServerField[];

/** What an API sends for a state: itself, but nothing at all for the state that is unknown. */
export const sent = (state: string): string | undefined => (state === "unknown" ? undefined : state);

/** Values that an API should not send, and that have been sent to somebody all the same. */
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
  ["an array of a number", [1]],
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
  ["a text written backwards", "\u202eEVITCA"],
  ["control characters alone", "\u0000\u200b"],
];
