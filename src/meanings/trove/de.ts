import type { trove } from "../../catalog/trove/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/**
 * German. Instanz is the database instance of Trove; the Nova server under it is Server here, to keep the two apart.
 * Unsure: instance.EJECT, operating.EJECT (ersetzt for ejected).
 */
export const troveDe: ServiceMeanings<typeof trove> = {
  lang: "de",
  "trove.instance": {
    HEALTHY: "Die Datenbank antwortet.",
    ACTIVE:
      "Der Server der Datenbank ist in Betrieb, und es läuft keine Aufgabe; ob die Datenbank antwortet, sagt der Betriebsstatus.",
    BLOCKED: "Die Datenbank läuft, antwortet aber nicht; ihr Protokoll prüfen oder sie neu starten.",
    BUILD: "Die Instanz wird erstellt; kein Eingriff nötig.",
    FAILED: "Die Datenbank konnte nicht eingerichtet werden; die Instanz löschen und neu erstellen.",
    REBOOT: "Die Instanz wird neu gestartet; die Datenbank ist kurz nicht verfügbar.",
    RESIZE: "Die Instanz wird in der Größe geändert; die Datenbank ist dabei zeitweise nicht verfügbar.",
    BACKUP: "Eine Sicherung wird erstellt, die Datenbank arbeitet weiter; kein Eingriff nötig.",
    SHUTDOWN: "Die Instanz wird gelöscht und verschwindet von selbst.",
    ERROR:
      "Ein Vorgang hat die Instanz unbrauchbar gemacht; Fehlermeldung lesen, dann zurücksetzen, wiederherstellen oder löschen.",
    RESTART_REQUIRED: "Neue Einstellungen wirken erst nach einem Neustart; die Instanz neu starten, wenn es passt.",
    PROMOTE: "Dieses Replikat wird zur primären Instanz; kein Eingriff nötig.",
    EJECT: "Die primäre Instanz wird durch ein Replikat ersetzt; kein Eingriff nötig.",
    UPGRADE: "Die Datenbank wird auf eine neuere Version aktualisiert und ist währenddessen nicht verfügbar.",
    DETACH: "Dieses Replikat wird als eigene Instanz abgetrennt; kein Eingriff nötig.",
    UNKNOWN:
      "Der Server hinter der Datenbank ist in einem Zustand, für den Trove kein Wort hat, etwa ausgeschaltet; in Nova prüfen oder den Betreiber fragen.",
    NEW: "Die Anforderung ist gerade eingegangen; kein Eingriff nötig.",
    unknown:
      "Der Wert fehlt oder ist in dieser Version unbekannt; daraus weder auf einen guten noch auf einen schlechten Zustand schließen.",
  },
  "trove.operating": {
    ACTIVE: "Die Datenbank läuft.",
    BLOCKED: "Die Datenbank läuft, antwortet aber nicht; ihr Protokoll prüfen oder sie neu starten.",
    SHUTDOWN: "Die Datenbank läuft nicht, obwohl ihr Server läuft; ihr Protokoll prüfen und die Instanz neu starten.",
    FAILED: "Die Datenbank konnte nicht eingerichtet werden; die Instanz löschen und neu erstellen.",
    BUILD: "Die Datenbank wird eingerichtet; kein Eingriff nötig.",
    PROMOTE: "Dieses Replikat wird zur primären Datenbank; kein Eingriff nötig.",
    EJECT: "Die primäre Datenbank wird ersetzt; kein Eingriff nötig.",
    LOGGING: "Die Protokolle der Datenbank werden exportiert; kein Eingriff nötig.",
    ERROR:
      "Der Agent in der Instanz meldet sich nicht oder meldet einen unbekannten Zustand; die Instanz prüfen oder den Betreiber fragen.",
    NEW: "Die Einrichtung der Datenbank hat noch nicht begonnen; kein Eingriff nötig.",
    DELETED: "Die Datenbank gibt es nicht mehr; nur ihr Datensatz ist noch da.",
    RESTART_REQUIRED: "Neue Einstellungen wirken erst nach einem Neustart; die Instanz neu starten, wenn es passt.",
    HEALTHY: "Die Datenbank antwortet.",
    UPGRADING: "Die Datenbank wird auf eine neuere Version aktualisiert und ist währenddessen nicht verfügbar.",
    RESTARTING: "Die Datenbank wird neu gestartet; kein Eingriff nötig.",
    none: "Über die Datenbank wird nichts gemeldet, solange eine Aufgabe läuft oder der Server nicht aktiv ist; stattdessen Status prüfen.",
    unknown:
      "Der Wert fehlt oder ist in dieser Version unbekannt; daraus weder auf einen guten noch auf einen schlechten Zustand schließen.",
  },
  "trove.backup": {
    NEW: "Die Sicherung ist angefordert, aber noch nicht begonnen; kein Eingriff nötig.",
    BUILDING: "Die Sicherung wird erstellt; kein Eingriff nötig.",
    SAVING: "Die Sicherung wird hochgeladen; kein Eingriff nötig.",
    COMPLETED: "Die Sicherung ist vollständig und lässt sich wiederherstellen.",
    FAILED: "Die Sicherung ist fehlgeschlagen und lässt sich nicht wiederherstellen; löschen und eine neue erstellen.",
    RESTORED:
      "Der Datensatz wurde für eine Sicherung im Sicherungsspeicher neu angelegt; sie lässt sich wiederherstellen.",
    DELETE_FAILED: "Das Löschen ist fehlgeschlagen, die Sicherung ist noch gespeichert; erneut versuchen.",
    unknown:
      "Der Wert fehlt oder ist in dieser Version unbekannt; daraus weder auf einen guten noch auf einen schlechten Zustand schließen.",
  },
};
