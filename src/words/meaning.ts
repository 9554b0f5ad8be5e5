import { textOf } from "../state/untrusted.ts";
import { wordIn } from "./label.ts";
import { short, visibleIn } from "./visible.ts";

/** The sentence that explains a state, followed by what the API sent, if anything. `undefined` without a sentence. */
export function meaningOf(
  field: string,
  state: string,
  value: unknown,
  meanings: object | null | undefined,
): string | undefined {
  const sentence = wordIn(meanings, field, state);
  const text = textOf(value);
  return sentence && text ? `${sentence} (API: ${visibleIn(sentence, short(text))})` : sentence;
}
