import type { magnum } from "../../catalog/magnum/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/**
 * German. Funktionsstatus is health_status. Unsure: the field health (Funktionsstatus; some consoles write
 * Integritätsstatus or Zustand).
 */
export const magnumDe: ServiceMeanings<typeof magnum> = {
  lang: "de",
  "magnum.cluster": {
    CREATE_IN_PROGRESS: "Der Cluster wird erstellt, was einige Minuten dauert; kein Eingriff nötig.",
    CREATE_FAILED:
      "Die Erstellung des Clusters ist fehlgeschlagen; status_reason und faults lesen, dann löschen und erneut versuchen.",
    CREATE_COMPLETE: "Der Cluster wurde erstellt; ob er funktioniert, sagt sein Funktionsstatus.",
    UPDATE_IN_PROGRESS: "Der Cluster wird aktualisiert: Größe, Version oder anderes ändert sich; kein Eingriff nötig.",
    UPDATE_FAILED:
      "Die Aktualisierung ist fehlgeschlagen, der Cluster ist womöglich nur halb geändert; status_reason und faults lesen, dann erneut versuchen.",
    UPDATE_COMPLETE:
      "Die letzte Aktualisierung ist abgeschlossen; ob der Cluster funktioniert, sagt sein Funktionsstatus.",
    DELETE_IN_PROGRESS: "Der Cluster wird gelöscht und verschwindet von selbst.",
    DELETE_FAILED:
      "Teile des Clusters sind noch da; status_reason lesen, beseitigen, was sie festhält, und den Cluster erneut löschen.",
    DELETE_COMPLETE: "Den Cluster gibt es nicht mehr; nur sein Datensatz ist noch da.",
    RESUME_COMPLETE: "Der Cluster wurde fortgesetzt und ist in Betrieb.",
    RESUME_FAILED: "Der Cluster konnte nicht fortgesetzt werden; status_reason lesen und erneut versuchen.",
    RESTORE_COMPLETE: "Der Cluster wurde aus einem Snapshot wiederhergestellt und ist in Betrieb.",
    ROLLBACK_IN_PROGRESS: "Eine fehlgeschlagene Änderung wird zurückgerollt; noch kein Eingriff nötig.",
    ROLLBACK_FAILED:
      "Auch das Zurückrollen einer fehlgeschlagenen Änderung ist fehlgeschlagen; status_reason lesen, dann erneut versuchen oder den Cluster löschen.",
    ROLLBACK_COMPLETE:
      "Die gewünschte Änderung ist fehlgeschlagen und wurde zurückgerollt; vor einem neuen Versuch status_reason lesen.",
    SNAPSHOT_COMPLETE: "Ein Snapshot des Clusters wurde erstellt; der Cluster ist in Betrieb.",
    CHECK_COMPLETE: "Die Ressourcen des Clusters wurden überprüft und sind, wie sie sein sollen.",
    ADOPT_COMPLETE: "Der Cluster wurde aus vorhandenen Ressourcen übernommen und ist in Betrieb.",
    none: "Der Cluster hat noch keinen Status; den ersten abwarten.",
    unknown:
      "Der Wert fehlt oder ist in dieser Version unbekannt; daraus weder auf einen guten noch auf einen schlechten Zustand schließen.",
  },
  "magnum.health": {
    HEALTHY: "Die Kubernetes-API antwortet, und alle Knoten sind bereit.",
    UNHEALTHY:
      "Die Kubernetes-API oder ein Knoten ist nicht in Ordnung; health_status_reason lesen, dann den Knoten reparieren oder ersetzen.",
    UNKNOWN:
      "Magnum kann die Kubernetes-API nicht abfragen, etwa bei Clustern ohne öffentliche Adresse; von innen nachsehen.",
    none: "Die Funktionsfähigkeit wurde noch nicht abgefragt, oder diese Art von Cluster wird nicht überwacht.",
    unknown:
      "Der Wert fehlt oder ist in dieser Version unbekannt; daraus weder auf einen guten noch auf einen schlechten Zustand schließen.",
  },
};
