import type { masakari } from "../../catalog/masakari/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/** German, in the terms and the register of the sentences about servers. */
export const masakariDe: ServiceMeanings<typeof masakari> = {
  lang: "de",
  "masakari.notification": {
    new: "Ein Ausfall wurde gemeldet, die Wiederherstellung hat noch nicht begonnen; kein Eingriff nötig.",
    running: "Die Wiederherstellung läuft; kein Eingriff nötig.",
    error: "Die Wiederherstellung ist einmal fehlgeschlagen und wird von selbst erneut versucht; Ergebnis abwarten.",
    failed:
      "Die Wiederherstellung ist endgültig fehlgeschlagen; die Instanzen des Hosts prüfen und von Hand wieder in Betrieb nehmen.",
    ignored: "Es war nichts wiederherzustellen, oder der Host war davon ausgenommen; kein Eingriff nötig.",
    finished: "Die Wiederherstellung ist erfolgreich abgeschlossen.",
    unknown:
      "Der Wert fehlt oder ist in dieser Version unbekannt; daraus weder auf einen guten noch auf einen schlechten Zustand schließen.",
  },
  "masakari.vmove": {
    pending: "Die Instanz wartet darauf, vom ausgefallenen Host evakuiert zu werden.",
    ongoing: "Die Instanz wird vom ausgefallenen Host evakuiert.",
    ignored: "Die Instanz wurde auf Anforderung dort belassen, wo sie ist.",
    failed: "Die Instanz konnte nicht evakuiert werden; in Nova prüfen und von Hand wieder in Betrieb nehmen.",
    succeeded: "Die Instanz läuft auf einem anderen Host.",
    unknown:
      "Der Wert fehlt oder ist in dieser Version unbekannt; daraus weder auf einen guten noch auf einen schlechten Zustand schließen.",
  },
};
