import type { Hint } from "../resource/hints.ts";
import type { Reading } from "../resource/reading.ts";
import type { Summary } from "../resource/summary.ts";
import { textOf } from "../state/untrusted.ts";

/** Whether a badge shows the same for two summaries. Every answer of an API is a new object, but most in it is as it was. */
export const sameSummary = (one: Summary, other: Summary): boolean =>
  sameReading(one.leading, other.leading) &&
  one.attention === other.attention &&
  one.moving === other.moving &&
  one.progress === other.progress &&
  one.since === other.since &&
  one.hints.length === other.hints.length &&
  one.hints.every((hint, at) => sameHint(hint, other.hints[at]));

const sameReading = (one: Reading | undefined, other: Reading | undefined): boolean =>
  one === other ||
  (one?.field === other?.field &&
    one?.state === other?.state &&
    one?.row === other?.row &&
    one?.isDerived === other?.isDerived &&
    textOf(one?.value) === textOf(other?.value));

const sameHint = (one: Hint, other: Hint | undefined): boolean =>
  one.kind === other?.kind &&
  one.table === other.table &&
  one.mark === other.mark &&
  one.urgent === other.urgent &&
  JSON.stringify(one.values) === JSON.stringify(other.values) &&
  sameReading(one.reading, other.reading);

/** What the API says of a resource as one text. Equal texts mean that nothing is new. */
export const fingerprint = ({ id, readings, changed }: Summary): string =>
  [id, ...readings.map(({ value }) => textOf(value)), textOf(changed)].join("\n");
