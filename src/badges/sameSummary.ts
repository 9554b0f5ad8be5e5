import type { Summary } from "../resource/summary.ts";
import { property, textOf } from "../state/untrusted.ts";

/** Whether a badge shows the same for two summaries. Every answer of an API is a new object, but most in it is as it was. */
export const sameSummary = (one: Summary, other: Summary): boolean => isSame(shownOf(one), shownOf(other));

const shownOf = ({ leading, attention, moving, progress, since, hints }: Summary): object => ({
  leading,
  attention,
  moving,
  progress,
  since,
  hints,
});

/** Whether two parts of summaries are equal. Of a value as it was sent, only its text is shown. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || !one || !other) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => {
      const [mine, yours] = [property(one, key), property(other, key)];
      return key === "value" ? textOf(mine) === textOf(yours) : isSame(mine, yours);
    })
  );
}

/** What the API says of a resource as one text. Equal texts mean that nothing is new. */
export const fingerprint = ({ id, readings, changed }: Summary): string =>
  [id, ...readings.map(({ value }) => textOf(value)), textOf(changed)].join("\n");
