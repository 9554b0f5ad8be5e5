import type { Locale, ServerWords } from "../language/locale.ts";
import { enPower } from "../locales/en.ts";
import type { Hint, TroubledHost } from "../server/hints.ts";
import { labelOf } from "./label.ts";
import { serverText } from "./serverText.ts";

const hostPhrases = {
  DOWN: "hostDown",
  UNKNOWN: "hostUnknown",
  MAINTENANCE: "hostMaintenance",
} as const satisfies Record<TroubledHost, keyof ServerWords>;
const MINUTE = 60_000;

/**
 * A hint in words, such as "Host is down".
 *
 * @param locale the language; English if omitted
 */
export function describeHint(hint: Hint, locale?: Locale | null): string {
  switch (hint.kind) {
    case "fault":
      return serverText("fault", locale, { message: hint.message });
    case "power":
      return serverText("power", locale, { state: labelOf("power", hint.power, hint.power, enPower, locale).text });
    case "host":
      return serverText(hostPhrases[hint.hostStatus], locale);
    case "decision":
      return serverText("decision", locale);
    case "slow":
      return serverText("slow", locale, { minutes: Math.floor(hint.elapsed / MINUTE) });
    case "locked":
      return hint.reason ? serverText("lockedBecause", locale, { reason: hint.reason }) : serverText("locked", locale);
    default:
      // A new kind of hint needs its words here.
      hint satisfies never;
      return "";
  }
}
