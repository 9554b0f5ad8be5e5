import type { Hint, TroubledHost } from "../catalog/nova/hints.ts";
import type { ServerWords } from "../language/locale.ts";
import type { BadgeLocale } from "../language/service.ts";
import { enPower } from "../locales/en.ts";
import { type Label, labelOf } from "./label.ts";
import { phraseIn } from "./phrase.ts";

const hostPhrases = {
  DOWN: "hostDown",
  UNKNOWN: "hostUnknown",
  MAINTENANCE: "hostMaintenance",
} as const satisfies Record<TroubledHost, keyof ServerWords>;
const MINUTE = 60_000;

/** A hint in words, and their language: English if the locale lacks them. */
export function hintIn(locale: BadgeLocale | null | undefined, hint: Hint): Label {
  switch (hint.kind) {
    case "fault":
      return phraseIn(locale, "fault", { message: hint.message });
    case "power":
      return phraseIn(locale, "power", { state: labelOf("power", hint.power, hint.power, enPower, locale).text });
    case "host":
      return phraseIn(locale, hostPhrases[hint.hostStatus]);
    case "decision":
      return phraseIn(locale, "decision");
    case "slow":
      return phraseIn(locale, "slow", { minutes: Math.floor(hint.elapsed / MINUTE) });
    case "locked":
      return phraseIn(locale, hint.reason ? "lockedBecause" : "locked", { reason: hint.reason ?? "" });
    default:
      // A new kind of hint needs its words here.
      hint satisfies never;
      return { text: "" };
  }
}

/**
 * A hint in words, such as "Host is down". A text of Nova's in it is isolated if it or the language is written from
 * right to left.
 *
 * @param locale the language; English if omitted
 */
export const describeHint = (hint: Hint, locale?: BadgeLocale | null): string => hintIn(locale, hint).text;
