import { enPower, enServer } from "../locales/en.ts";
import type { Locale, ServerWords } from "../language/locale.ts";
import type { Hint } from "../server/hints.ts";
import { visible, wordingOf } from "./label.ts";

/** What is said of whole servers, with `{…}` filled in. Where a locale lacks the words, they are English. */
export function serverText(
  phrase: keyof ServerWords,
  locale: Locale | undefined,
  filling: Readonly<Record<string, string | number>> = {},
): string {
  const words = locale?.server?.[phrase] ?? enServer[phrase];
  return words.replace(/\{(\w+)\}/g, (_, name) => visible(String(filling[name])));
}

const hostPhrases = { DOWN: "hostDown", UNKNOWN: "hostUnknown", MAINTENANCE: "hostMaintenance" } as const;
const MINUTE = 60_000;

/** Full minutes, in which long times are told. */
export const minutesIn = (milliseconds: number): number => Math.floor(milliseconds / MINUTE);

/** Says a hint in words; in English without a locale. */
export function describeHint(hint: Hint, locale?: Locale): string {
  switch (hint.kind) {
    case "fault":
      return serverText("fault", locale, hint);
    case "power":
      return serverText("power", locale, { state: wordingOf("power", hint.power, hint.power, enPower, locale).text });
    case "host":
      return serverText(hostPhrases[hint.hostStatus], locale);
    case "decision":
      return serverText("decision", locale);
    case "slow":
      return serverText("slow", locale, { minutes: minutesIn(hint.elapsed) });
    case "locked":
      return hint.reason ? serverText("lockedBecause", locale, { reason: hint.reason }) : serverText("locked", locale);
  }
}
