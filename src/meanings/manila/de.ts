import type { manila } from "../../catalog/manila/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/**
 * German. Unsure: access_rule.queued_to_deny, access_rule.denying (aufheben for withdraw),
 * share.task.data_copying_starting and the like (Datendienst for manila-data), share.ensuring.
 */
export const manilaDe: ServiceMeanings<typeof manila> = {
  lang: "de",
  "manila.share": {
    creating: "Die Freigabe wird erstellt; sie lässt sich einhängen, sobald sie verfügbar und Zugriff gewährt ist.",
    creating_from_snapshot:
      "Die Freigabe wird aus einem Snapshot erstellt, was lange dauern kann; kein Eingriff nötig.",
    deleting: "Die Freigabe wird gelöscht und verschwindet von selbst.",
    deferred_deleting:
      "Die Freigabe ist für ihr Projekt gelöscht; die Bereinigung des Speichersystems folgt später von selbst; kein Eingriff nötig.",
    deleted: "Die Freigabe gibt es nicht mehr; nur ihr Datensatz ist noch da.",
    error:
      "Die Freigabe konnte nicht erstellt werden oder ist unbrauchbar; ihre Meldungen lesen, dann sie löschen oder von einem Administrator zurücksetzen lassen.",
    error_deleting:
      "Das Löschen ist fehlgeschlagen, die Freigabe ist noch da; erneut versuchen oder einen Administrator bitten, das Löschen zu erzwingen.",
    error_deferred_deleting:
      "Die Bereinigung nach dem Löschen der Freigabe ist fehlgeschlagen und wird von selbst erneut versucht; scheitert sie immer wieder, das Speichersystem prüfen.",
    available: "Die Freigabe ist exportiert; auf einem beliebigen Client mit Zugriff einhängen.",
    manage_starting: "Ein vorhandener Export wird als Freigabe in die Verwaltung übernommen; kein Eingriff nötig.",
    manage_error:
      "Die Übernahme des vorhandenen Exports ist fehlgeschlagen; Pfad und Größe prüfen, die Freigabe aus der Verwaltung nehmen und es erneut versuchen.",
    unmanage_starting:
      "Die Freigabe wird aus der Verwaltung von Manila genommen; ihre Daten bleiben auf dem Speichersystem, ihr Eintrag hier verschwindet.",
    manage_error_unmanage_starting:
      "Eine Freigabe, deren Übernahme fehlgeschlagen ist, wird aus Manila entfernt; kein Eingriff nötig.",
    unmanage_error:
      "Die Freigabe konnte nicht aus der Verwaltung von Manila genommen werden; ein Administrator muss das Protokoll prüfen und sie zurücksetzen.",
    unmanaged: "Die Freigabe wurde aus der Verwaltung von Manila genommen; ihre Daten bleiben auf dem Speichersystem.",
    extending: "Die Freigabe wird vergrößert und bleibt eingehängt; kein Eingriff nötig.",
    extending_error:
      "Das Vergrößern ist fehlgeschlagen, und die Freigabe ist in diesem Zustand gesperrt; ein Administrator muss ihre Größe prüfen und sie zurücksetzen.",
    shrinking: "Die Freigabe wird verkleinert und bleibt eingehängt; kein Eingriff nötig.",
    shrinking_error:
      "Das Verkleinern ist fehlgeschlagen, und die Freigabe ist in diesem Zustand gesperrt; ein Administrator muss ihre Größe prüfen und sie zurücksetzen.",
    migrating:
      "Die Freigabe wird auf ein anderes Backend migriert; wie weit die Migration ist, sagt der Aufgabenstatus.",
    migrating_to: "Diese Kopie wird nach der Migration zur Freigabe; kein Eingriff nötig.",
    shrinking_possible_data_loss_error:
      "Die Freigabe enthält mehr Daten, als die kleinere Größe zulässt, daher wurde nichts geändert; Platz schaffen und den Zustand zurücksetzen lassen.",
    replication_change:
      "Ein anderes Replikat wird zum aktiven; danach müssen Clients die Freigabe womöglich neu einhängen.",
    restoring: "Daten werden wiederhergestellt; kein Eingriff nötig.",
    reverting:
      "Die Freigabe wird auf ihren neuesten Snapshot zurückgesetzt; bis zum Abschluss nichts auf sie schreiben.",
    reverting_error:
      "Das Zurücksetzen auf einen Snapshot ist fehlgeschlagen, dem Inhalt der Freigabe ist nicht zu trauen; den Zustand zurücksetzen lassen und es erneut versuchen.",
    awaiting_transfer:
      "Die Freigabe wird einem anderen Projekt zur Übertragung angeboten; jemand dort muss sie mit dem Schlüssel annehmen, oder der Eigentümer zieht das Angebot zurück.",
    backup_creating: "Eine Sicherung der Freigabe wird erstellt; andere Vorgänge warten, bis sie fertig ist.",
    backup_restoring: "Eine Sicherung wird auf der Freigabe wiederhergestellt; erst danach wieder nutzen.",
    backup_restoring_error:
      "Die Wiederherstellung einer Sicherung ist fehlgeschlagen, dem Inhalt der Freigabe ist nicht zu trauen; erneut wiederherstellen oder löschen.",
    ensuring:
      "Der Dienst prüft, ob das Speichersystem die Freigabe noch so exportiert, wie es verzeichnet ist; kein Eingriff nötig.",
    server_migrating: "Die Freigabe wird zusammen mit ihrem Freigabeserver migriert; kein Eingriff nötig.",
    server_migrating_to: "Diese Kopie wird zur Freigabe, sobald der Freigabeserver migriert ist; kein Eingriff nötig.",
    inactive: "Diese alte Kopie ist von einer Migration übrig und wird in Kürze bereinigt; kein Eingriff nötig.",
    none: "Die Freigabe hat noch keine Freigabeinstanz und daher keinen eigenen Status; die erste abwarten.",
    unknown:
      "Der Wert fehlt oder ist in dieser Version unbekannt; daraus weder auf einen guten noch auf einen schlechten Zustand schließen.",
  },
  "manila.share.task": {
    migration_starting: "Eine Migration ist angefordert und beginnt in Kürze; kein Eingriff nötig.",
    migration_in_progress: "Die Freigabe wird migriert; kein Eingriff nötig.",
    migration_completing: "Die Freigabe wird auf ihren neuen Ort umgestellt; Clients verlieren kurz die Verbindung.",
    migration_success: "Die letzte Migration war erfolgreich; kein Eingriff nötig.",
    migration_error:
      "Die letzte Migration ist fehlgeschlagen, die Freigabe blieb, wo sie war; vor einem neuen Versuch muss ein Administrator die Ursache suchen.",
    migration_cancelled: "Die letzte Migration wurde abgebrochen, die Freigabe blieb, wo sie war.",
    migration_cancel_in_progress: "Die Migration wird abgebrochen; kein Eingriff nötig.",
    migration_driver_starting:
      "Das Speichersystem beginnt in Kürze, die Freigabe selbst zu migrieren; kein Eingriff nötig.",
    migration_driver_in_progress: "Das Speichersystem migriert die Freigabe selbst; kein Eingriff nötig.",
    migration_driver_phase1_done:
      "Die Daten sind kopiert, die Freigabe läuft noch am alten Ort; ein Administrator muss die Migration abschließen oder abbrechen.",
    data_copying_starting: "Der Datendienst beginnt in Kürze, die Freigabe zu kopieren; kein Eingriff nötig.",
    data_copying_in_progress: "Der Datendienst kopiert die Freigabe; dauert das lange, den Fortschritt abfragen.",
    data_copying_completing: "Die Datenkopie wird abgeschlossen; kein Eingriff nötig.",
    data_copying_completed:
      "Der Datendienst hat alles kopiert, die Freigabe wartet am alten Ort; ein Administrator muss die Migration abschließen oder abbrechen.",
    data_copying_cancelled: "Die Datenkopie wurde abgebrochen; die Freigabe blieb, wo sie war.",
    data_copying_error:
      "Die Datenkopie ist fehlgeschlagen, die Freigabe blieb, wo sie war; vor einem neuen Versuch muss ein Administrator die Ursache suchen.",
    none: "Die Freigabe wurde bisher nicht migriert; kein Eingriff nötig.",
    unknown:
      "Der Wert fehlt oder ist in dieser Version unbekannt; daraus weder auf einen guten noch auf einen schlechten Zustand schließen.",
  },
  "manila.share.access": {
    active: "Alle Zugriffsregeln der Freigabe sind wirksam.",
    syncing: "Zugriffsregeln werden angewendet; eben erst zugelassene Clients müssen womöglich warten.",
    error: "Eine Zugriffsregel konnte nicht angewendet werden; die fehlerhafte Regel löschen und neu hinzufügen.",
    out_of_sync: "Zugriffsregeln werden angewendet.",
    unknown:
      "Der Wert fehlt oder ist in dieser Version unbekannt; daraus weder auf einen guten noch auf einen schlechten Zustand schließen.",
  },
  "manila.access_rule": {
    queued_to_apply: "Das Anwenden der Regel steht aus; der Client kann die Freigabe noch nicht einhängen.",
    queued_to_deny: "Das Aufheben der Regel steht aus; der Client kann die Freigabe noch einhängen.",
    queued_to_update: "Eine Aktualisierung der Regel steht aus.",
    applying: "Die Regel wird angewendet; der Client kann die Freigabe gleich einhängen.",
    denying: "Die Regel wird aufgehoben und verschwindet von selbst.",
    updating: "Eine Aktualisierung der Regel wird angewendet.",
    active: "Die Regel ist wirksam; der Client kann die Freigabe einhängen.",
    error:
      "Das Speichersystem hat die Regel nicht angenommen; Adresse oder Benutzer prüfen, die Regel löschen und neu hinzufügen.",
    deleted: "Die Regel gibt es nicht mehr; nur ihr Datensatz ist noch da.",
    new: "Die Regel wird angewendet.",
    unknown:
      "Der Wert fehlt oder ist in dieser Version unbekannt; daraus weder auf einen guten noch auf einen schlechten Zustand schließen.",
  },
  "manila.snapshot": {
    available:
      "Der Snapshot ist vollständig; daraus eine Freigabe erstellen oder die ursprüngliche auf ihn zurücksetzen.",
    error: "Der Snapshot konnte nicht erstellt werden; löschen und einen neuen erstellen.",
    error_deleting:
      "Das Löschen ist fehlgeschlagen, der Snapshot ist noch da; erneut versuchen oder einen Administrator bitten, das Löschen zu erzwingen.",
    deleting: "Der Snapshot wird gelöscht und verschwindet von selbst.",
    creating: "Der Snapshot wird erstellt; kein Eingriff nötig.",
    manage_starting: "Ein vorhandener Snapshot wird in die Verwaltung übernommen; kein Eingriff nötig.",
    unmanage_starting: "Der Snapshot wird aus der Verwaltung von Manila genommen; er bleibt auf dem Speichersystem.",
    unmanage_error:
      "Der Snapshot konnte nicht aus der Verwaltung von Manila genommen werden; ein Administrator muss die Ursache suchen und ihn zurücksetzen.",
    manage_error:
      "Die Übernahme des vorhandenen Snapshots ist fehlgeschlagen; seine Kennung prüfen, ihn aus der Verwaltung nehmen und erneut versuchen.",
    migrating: "Der Snapshot wird mit seiner Freigabe migriert; kein Eingriff nötig.",
    migrating_to: "Diese Kopie wird nach der Migration zum Snapshot; kein Eingriff nötig.",
    restoring: "Die Freigabe wird auf diesen Snapshot zurückgesetzt, der selbst erhalten bleibt; kein Eingriff nötig.",
    deferred_deleting:
      "Der Snapshot ist für sein Projekt gelöscht; die Bereinigung des Speichersystems folgt später von selbst.",
    error_deferred_deleting:
      "Die Bereinigung nach dem Löschen des Snapshots ist fehlgeschlagen und wird von selbst erneut versucht; scheitert sie immer wieder, das Speichersystem prüfen.",
    unknown:
      "Der Wert fehlt oder ist in dieser Version unbekannt; daraus weder auf einen guten noch auf einen schlechten Zustand schließen.",
  },
  "manila.replica": {
    active: "Clients greifen lesend und schreibend auf dieses Replikat zu.",
    in_sync: "Dieses Replikat enthält dieselben Daten wie das aktive und könnte übernehmen.",
    out_of_sync:
      "Diesem Replikat fehlen die neuesten Daten, es sollte noch nicht übernehmen; es holt von selbst auf oder lässt sich neu synchronisieren.",
    error: "Dieses Replikat folgt dem aktiven nicht mehr; neu synchronisieren oder löschen und ein neues erstellen.",
    none: "Die Freigabe wird nicht repliziert, oder ihr Replikat wird noch erstellt.",
    unknown:
      "Der Wert fehlt oder ist in dieser Version unbekannt; daraus weder auf einen guten noch auf einen schlechten Zustand schließen.",
  },
  "manila.server": {
    active: "Der Freigabeserver exportiert die Freigaben seines Netzwerks.",
    error:
      "Der Freigabeserver konnte nicht eingerichtet werden oder ist unbrauchbar; Protokoll prüfen, dann ihn löschen, falls er keine Freigaben hat.",
    deleting: "Der Freigabeserver wird gelöscht und verschwindet von selbst.",
    creating: "Der Freigabeserver wird eingerichtet; kein Eingriff nötig.",
    manage_starting: "Ein vorhandener Server wird in die Verwaltung übernommen; kein Eingriff nötig.",
    unmanage_starting: "Der Server wird aus der Verwaltung von Manila genommen; er bleibt auf dem Speichersystem.",
    unmanage_error:
      "Der Server konnte nicht aus der Verwaltung von Manila genommen werden; Protokoll prüfen und ihn zurücksetzen.",
    manage_error:
      "Die Übernahme des vorhandenen Servers ist fehlgeschlagen; seine Kennung prüfen, ihn aus der Verwaltung nehmen und erneut versuchen.",
    inactive:
      "Der Freigabeserver bleibt bestehen, nimmt aber keine neuen Freigaben auf, etwa weil seine eigenen migriert wurden; löschen, falls er nicht gebraucht wird.",
    server_migrating:
      "Der Freigabeserver wird mit all seinen Freigaben migriert; wie weit die Migration ist, sagt der Aufgabenstatus.",
    server_migrating_to: "Dieser Server tritt an die Stelle dessen, der migriert wird; kein Eingriff nötig.",
    network_change: "Der Freigabeserver erhält andere Netzwerk- oder Sicherheitseinstellungen; kein Eingriff nötig.",
    unknown:
      "Der Wert fehlt oder ist in dieser Version unbekannt; daraus weder auf einen guten noch auf einen schlechten Zustand schließen.",
  },
  "manila.network": {
    active: "Das Freigabenetzwerk ist für neue Freigaben verfügbar.",
    error:
      "Eine Änderung des Freigabenetzwerks ist auf einem seiner Server fehlgeschlagen; ein Administrator muss die Ursache suchen und es zurücksetzen.",
    network_change:
      "Subnetze oder Sicherheitsdienste werden auf allen Servern des Netzwerks geändert; kein Eingriff nötig.",
    unknown:
      "Der Wert fehlt oder ist in dieser Version unbekannt; daraus weder auf einen guten noch auf einen schlechten Zustand schließen.",
  },
  "manila.group": {
    creating: "Die Freigabegruppe wird erstellt; kein Eingriff nötig.",
    available:
      "Die Freigabegruppe ist vollständig; es lassen sich Freigaben in ihr erstellen und Snapshots von allen zugleich.",
    deleting: "Die Freigabegruppe wird gelöscht und verschwindet von selbst.",
    error:
      "Die Freigabegruppe konnte nicht erstellt oder gelöscht werden; Meldungen lesen, dann sie löschen oder zurücksetzen lassen.",
    unknown:
      "Der Wert fehlt oder ist in dieser Version unbekannt; daraus weder auf einen guten noch auf einen schlechten Zustand schließen.",
  },
  "manila.backup": {
    creating: "Die Freigabe wird in den Sicherungsspeicher kopiert; den Fortschritt nennt progress.",
    available: "Die Sicherung ist vollständig und lässt sich wiederherstellen.",
    restoring: "Die Sicherung wird auf eine Freigabe eingespielt; den Fortschritt nennt restore_progress.",
    deleting: "Die Sicherung wird gelöscht und verschwindet von selbst.",
    error: "Die Sicherung ist fehlgeschlagen; Grund lesen, sie löschen und eine neue erstellen.",
    error_deleting:
      "Das Löschen ist fehlgeschlagen, die Sicherung ist noch gespeichert; erneut versuchen oder sie zurücksetzen lassen.",
    unknown:
      "Der Wert fehlt oder ist in dieser Version unbekannt; daraus weder auf einen guten noch auf einen schlechten Zustand schließen.",
  },
  "manila.share.bin": {
    true: "Die Freigabe wurde gelöscht und liegt im Papierkorb; vor Ablauf der Frist wiederherstellen, sonst wird sie endgültig gelöscht.",
    false: "Die Freigabe ist nicht gelöscht; alles Weitere sagt der Status.",
    unknown: "Ob die Freigabe im Papierkorb liegt, wurde nicht übermittelt; weder das eine noch das andere annehmen.",
  },
};
