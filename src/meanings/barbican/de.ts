import type { barbican } from "../../catalog/barbican/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/** German. Unsure: the word Secret (also Geheimnis), as in other German texts on key stores. */
export const barbicanDe: ServiceMeanings<typeof barbican> = {
  lang: "de",
  "barbican.secret": {
    PENDING: "Das Secret wird erzeugt und existiert noch nicht.",
    ACTIVE: "Das Secret ist gespeichert; wer Zugriff darauf hat, kann es abrufen.",
    ERROR: "Der Auftrag ist fehlgeschlagen; error_reason lesen, dann den Auftrag löschen und neu erteilen.",
    unknown:
      "Der Wert fehlt oder ist in dieser Version unbekannt; daraus weder auf einen guten noch auf einen schlechten Zustand schließen.",
  },
};
