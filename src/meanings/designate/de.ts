import type { designate } from "../../catalog/designate/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/** German. DNS records are Einträge; Datensatz is the record of a thing in the service's database. */
export const designateDe: ServiceMeanings<typeof designate> = {
  lang: "de",
  "designate.zone": {
    ACTIVE: "Alle Nameserver liefern die Zone mit ihrem neuesten Inhalt aus.",
    PENDING: "Eine Änderung wird an die Nameserver übertragen; welche, sagt die Aktion.",
    ERROR:
      "Die Nameserver haben die letzte Änderung nicht übernommen; der Dienst versucht es weiter; hält der Zustand an, die Nameserver vom Betreiber prüfen lassen.",
    DELETED: "Die Zone gibt es nicht mehr; nur ihr Datensatz ist noch da.",
    SUCCESS: "Die letzte Änderung ist angekommen.",
    NO_ZONE: "Die Zone fehlt auf den Nameservern.",
    unknown:
      "Der Wert fehlt oder ist in dieser Version unbekannt; daraus weder auf einen guten noch auf einen schlechten Zustand schließen.",
  },
  "designate.recordset": {
    ACTIVE: "Alle Nameserver antworten mit diesen Einträgen.",
    PENDING: "Eine Änderung der Einträge wird an die Nameserver übertragen.",
    ERROR: "Die Nameserver haben die Einträge nicht übernommen; bleibt es dabei, die Zone prüfen.",
    DELETED: "Die Einträge gibt es nicht mehr.",
    unknown:
      "Der Wert fehlt oder ist in dieser Version unbekannt; daraus weder auf einen guten noch auf einen schlechten Zustand schließen.",
  },
};
