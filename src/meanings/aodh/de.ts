import type { aodh } from "../../catalog/aodh/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/** German, in the terms and the register of the sentences about servers. */
export const aodhDe: ServiceMeanings<typeof aodh> = {
  lang: "de",
  "aodh.alarm": {
    ok: "Der überwachte Wert liegt innerhalb seiner Grenzen.",
    alarm:
      "Der überwachte Wert liegt außerhalb seiner Grenzen, und die Alarmaktionen wurden aufgerufen; Ursache suchen.",
    "insufficient data":
      "Die Messwerte reichen für eine Aussage nicht aus, etwa kurz nach dem Erstellen oder weil nicht mehr gemessen wird; prüfen, ob noch Daten eintreffen.",
    unknown:
      "Der Wert fehlt oder ist in dieser Version unbekannt; daraus weder auf einen guten noch auf einen schlechten Zustand schließen.",
  },
  "aodh.alarm.enabled": {
    true: "Der Alarm wird ausgewertet; alles Weitere sagt sein Zustand.",
    false: "Der Alarm ist deaktiviert, sein Zustand ist daher veraltet; aktivieren, damit er wieder ausgewertet wird.",
    unknown: "Ob der Alarm ausgewertet wird, wurde nicht übermittelt; weder das eine noch das andere annehmen.",
  },
};
