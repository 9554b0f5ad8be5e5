import type { Field, StateEntry } from "../src/entries/index.ts";
import { meaningOf } from "../src/words/meaning.ts";
import { meanings } from "./meanings.ts";

/** What a row of a table says of a state. */
export interface ShownState {
  readonly name: string;
  /** As its API sends it. */
  readonly sent: string;
  /** Its tone, its phase and whether a person has to act. */
  readonly judged: string;
  /** What else to know: what also stands for it, and since when it is no longer sent. */
  readonly note: string;
  /** In English. */
  readonly meaning: string | undefined;
}

const list = (parts: readonly (string | false | undefined)[]): string => parts.filter(Boolean).join(", ");

/** The states of a field, in the order of its table. */
export const statesOf = (field: Field): readonly ShownState[] =>
  Object.entries(field.states).map(([name, entry]) => {
    const isNull = name !== "unknown" && field.parse(null) === name;
    return {
      name,
      sent: sentAs(name, entry, isNull),
      judged: list([entry.tone, entry.phase, entry.attention && "needs attention"]),
      note: list([isNull && name !== "none" && "also null", entry.droppedIn && `dropped in ${entry.droppedIn}`]),
      meaning: meaningOf(field.id, name, undefined, meanings),
    };
  });

function sentAs(name: string, { code }: StateEntry, isNull: boolean): string {
  if (name === "unknown") return "anything else";
  if (name === "none" && isNull) return "null";
  if (name === "") return '""';
  return code === undefined ? name : `${code} ${name}`;
}
