import type { heat } from "../../catalog/heat/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/**
 * German. Unsure: stack.ADOPT_FAILED, resource.ADOPT_FAILED (herauslösen for abandon), Vorlage for template (some write
 * Template).
 */
export const heatDe: ServiceMeanings<typeof heat> = {
  lang: "de",
  "heat.stack": {
    CREATE_IN_PROGRESS: "Der Stack und seine Ressourcen werden erstellt; kein Eingriff nötig.",
    CREATE_FAILED:
      "Die Erstellung des Stacks ist fehlgeschlagen; Grund lesen, die fehlgeschlagene Ressource prüfen, dann den Stack aktualisieren oder löschen.",
    CREATE_COMPLETE: "Alle Ressourcen wurden erstellt; der Stack ist in Betrieb.",
    DELETE_IN_PROGRESS: "Der Stack wird gelöscht und verschwindet von selbst.",
    DELETE_FAILED:
      "Einige Ressourcen konnten nicht gelöscht werden und sind noch da; Grund lesen, beseitigen, was sie festhält, und den Stack erneut löschen.",
    DELETE_COMPLETE: "Den Stack gibt es nicht mehr; nur sein Datensatz ist noch da.",
    UPDATE_IN_PROGRESS: "Der Stack wird auf eine neue Vorlage oder neue Parameter aktualisiert; kein Eingriff nötig.",
    UPDATE_FAILED:
      "Die Aktualisierung ist auf halbem Weg fehlgeschlagen, der Stack ist womöglich teils alt, teils neu; Grund lesen und erneut aktualisieren.",
    UPDATE_COMPLETE: "Die letzte Aktualisierung ist abgeschlossen; der Stack ist in Betrieb.",
    ROLLBACK_IN_PROGRESS: "Der Stack wird auf den Stand vor einem Fehler zurückgerollt; noch kein Eingriff nötig.",
    ROLLBACK_FAILED:
      "Auch das Zurückrollen ist fehlgeschlagen, der Stack ist teils alt, teils neu; Grund lesen, dann ihn aktualisieren oder löschen.",
    ROLLBACK_COMPLETE:
      "Die gewünschte Änderung ist fehlgeschlagen und wurde zurückgerollt: Nach einer fehlgeschlagenen Erstellung ist nichts mehr da, nach einer fehlgeschlagenen Aktualisierung der alte Stack; Ereignisse lesen, Vorlage korrigieren und erneut versuchen.",
    SUSPEND_IN_PROGRESS: "Der Stack wird ausgesetzt; kein Eingriff nötig.",
    SUSPEND_FAILED:
      "Der Stack konnte nicht vollständig ausgesetzt werden; Grund lesen, dann erneut versuchen oder fortsetzen.",
    SUSPEND_COMPLETE: "Der Stack wurde auf Anforderung ausgesetzt und arbeitet nicht; fortsetzen, um ihn zu nutzen.",
    RESUME_IN_PROGRESS: "Der Stack wird fortgesetzt; kein Eingriff nötig.",
    RESUME_FAILED: "Der Stack konnte nicht vollständig fortgesetzt werden; Grund lesen und erneut versuchen.",
    RESUME_COMPLETE: "Der Stack wurde fortgesetzt und ist wieder in Betrieb.",
    ADOPT_IN_PROGRESS: "Vorhandene Ressourcen werden in den Stack übernommen; kein Eingriff nötig.",
    ADOPT_FAILED:
      "Die Übernahme vorhandener Ressourcen ist fehlgeschlagen; Grund lesen, dann den Stack löschen und dabei herauslösen (abandon), was bleiben muss.",
    ADOPT_COMPLETE: "Der Stack wurde übernommen und ist in Betrieb.",
    SNAPSHOT_IN_PROGRESS: "Ein Snapshot des Stacks wird erstellt; kein Eingriff nötig.",
    SNAPSHOT_FAILED:
      "Der Snapshot konnte nicht erstellt werden, der Stack selbst ist unverändert; Grund lesen und erneut versuchen.",
    SNAPSHOT_COMPLETE: "Der letzte Snapshot ist vollständig; der Stack ist in Betrieb.",
    CHECK_IN_PROGRESS: "Heat überprüft, ob die Ressourcen mit seinen Daten übereinstimmen; kein Eingriff nötig.",
    CHECK_FAILED:
      "Die Ressourcen stimmen nicht mit den Daten von Heat überein oder ließen sich nicht überprüfen; Grund lesen, dann den Stack aktualisieren, um das zu beheben.",
    CHECK_COMPLETE: "Alle Ressourcen, die sich überprüfen lassen, sind, wie sie sein sollen.",
    RESTORE_IN_PROGRESS: "Der Stack wird aus einem Snapshot wiederhergestellt; kein Eingriff nötig.",
    RESTORE_FAILED:
      "Die Wiederherstellung aus dem Snapshot ist fehlgeschlagen; Grund lesen und erneut wiederherstellen.",
    RESTORE_COMPLETE: "Der Stack ist wieder auf dem Stand des Snapshots und in Betrieb.",
    unknown:
      "Der Wert fehlt oder ist in dieser Version unbekannt; daraus weder auf einen guten noch auf einen schlechten Zustand schließen.",
  },
  "heat.resource": {
    INIT_IN_PROGRESS: "Die Ressource wird initialisiert; kein Eingriff nötig.",
    INIT_FAILED: "Die Ressource konnte nicht initialisiert werden; Grund lesen und den Stack aktualisieren.",
    INIT_COMPLETE:
      "Die Ressource wartet, bis sie im Stack an der Reihe ist; ist der Stack fehlgeschlagen, wurde sie nie begonnen.",
    CREATE_IN_PROGRESS: "Die Ressource wird erstellt; kein Eingriff nötig.",
    CREATE_FAILED:
      "Die Erstellung der Ressource ist fehlgeschlagen; Grund lesen, dann den Stack aktualisieren oder die Ressource zum Ersetzen markieren.",
    CREATE_COMPLETE: "Die Ressource wurde erstellt und ist in Betrieb.",
    DELETE_IN_PROGRESS: "Die Ressource wird gelöscht und verschwindet von selbst.",
    DELETE_FAILED:
      "Die Ressource konnte nicht gelöscht werden und ist noch da; Grund lesen und den Stack erneut löschen.",
    DELETE_COMPLETE: "Die Ressource gibt es nicht mehr; nur ihr Datensatz ist noch da.",
    UPDATE_IN_PROGRESS: "Die Ressource wird aktualisiert oder ersetzt; kein Eingriff nötig.",
    UPDATE_FAILED:
      "Die Aktualisierung ist fehlgeschlagen, die Ressource ist womöglich nur halb geändert; Grund lesen und den Stack erneut aktualisieren.",
    UPDATE_COMPLETE: "Die letzte Aktualisierung ist abgeschlossen; die Ressource ist in Betrieb.",
    ROLLBACK_IN_PROGRESS: "Die Ressource wird auf den Stand vor einem Fehler zurückgerollt; noch kein Eingriff nötig.",
    ROLLBACK_FAILED: "Das Zurückrollen ist fehlgeschlagen; Grund lesen.",
    ROLLBACK_COMPLETE:
      "Die Ressource wurde nie erstellt, weil der Stack vorher zurückgerollt wurde; Vorlage korrigieren und erneut versuchen.",
    SUSPEND_IN_PROGRESS: "Die Ressource wird ausgesetzt; kein Eingriff nötig.",
    SUSPEND_FAILED:
      "Die Ressource konnte nicht vollständig ausgesetzt werden; Grund lesen, dann erneut versuchen oder fortsetzen.",
    SUSPEND_COMPLETE:
      "Die Ressource wurde auf Anforderung ausgesetzt und arbeitet nicht; den Stack fortsetzen, um sie zu nutzen.",
    RESUME_IN_PROGRESS: "Die Ressource wird fortgesetzt; kein Eingriff nötig.",
    RESUME_FAILED: "Die Ressource konnte nicht vollständig fortgesetzt werden; Grund lesen und erneut versuchen.",
    RESUME_COMPLETE: "Die Ressource wurde fortgesetzt und ist wieder in Betrieb.",
    ADOPT_IN_PROGRESS: "Die vorhandene Ressource wird übernommen; kein Eingriff nötig.",
    ADOPT_FAILED:
      "Die Übernahme der vorhandenen Ressource ist fehlgeschlagen; Grund lesen, dann den Stack löschen und dabei herauslösen (abandon), was bleiben muss.",
    ADOPT_COMPLETE: "Die Ressource wurde übernommen und ist in Betrieb.",
    SNAPSHOT_IN_PROGRESS: "Ein Snapshot der Ressource wird erstellt; kein Eingriff nötig.",
    SNAPSHOT_FAILED:
      "Der Snapshot konnte nicht erstellt werden, die Ressource selbst ist unverändert; Grund lesen und erneut versuchen.",
    SNAPSHOT_COMPLETE: "Der letzte Snapshot ist vollständig; die Ressource ist in Betrieb.",
    CHECK_IN_PROGRESS: "Heat überprüft, ob die Ressourcen mit seinen Daten übereinstimmen; kein Eingriff nötig.",
    CHECK_FAILED:
      "Die Ressourcen stimmen nicht mit den Daten von Heat überein oder ließen sich nicht überprüfen; Grund lesen, dann den Stack aktualisieren, um das zu beheben.",
    CHECK_COMPLETE: "Die Ressource ist, wie sie sein soll, oder lässt sich ihrer Art nach nicht überprüfen.",
    unknown:
      "Der Wert fehlt oder ist in dieser Version unbekannt; daraus weder auf einen guten noch auf einen schlechten Zustand schließen.",
  },
};
