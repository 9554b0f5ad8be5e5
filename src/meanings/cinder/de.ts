import type { cinder } from "../../catalog/cinder/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/**
 * German. Datenträger is the volume of Cinder, Volume what a storage system has already. Unsure: the field attachment
 * (Verbindung for attachment), volume.managing, volume.error_managing (Volume for the disk that is taken over).
 */
export const cinderDe: ServiceMeanings<typeof cinder> = {
  lang: "de",
  "cinder.volume": {
    creating: "Der Datenträger wird erstellt; sobald er verfügbar ist, lässt er sich anhängen.",
    available:
      "Der Datenträger ist bereit und nirgends angehängt; anhängen, um ihn zu nutzen, oder löschen, wenn ihn niemand braucht.",
    deleting: "Der Datenträger wird gelöscht und verschwindet von selbst; kein Eingriff nötig.",
    error:
      "Der Datenträger konnte nicht erstellt werden, oder ein Vorgang hat ihn unbrauchbar gemacht; seine Meldungen lesen, dann ihn löschen oder den Zustand von einem Administrator zurücksetzen lassen.",
    error_deleting:
      "Das Löschen ist fehlgeschlagen, der Datenträger ist noch da; erneut versuchen oder einen Administrator bitten, das Löschen zu erzwingen.",
    error_managing:
      "Ein vorhandenes Volume des Speichersystems konnte nicht als Datenträger übernommen werden; seinen Namen dort prüfen und erneut versuchen.",
    managing: "Ein vorhandenes Volume des Speichersystems wird als Datenträger übernommen; kein Eingriff nötig.",
    attaching: "Der Datenträger wird an eine Instanz angehängt; er ist gleich nutzbar.",
    "in-use":
      "Der Datenträger ist an mindestens eine Instanz angehängt und wird von ihr genutzt; vor dem Löschen abhängen.",
    detaching: "Der Datenträger wird von seiner Instanz abgehängt; er wird von selbst verfügbar.",
    maintenance:
      "Der Datenträger wird auf einen anderen Speicherhost migriert und ist dabei für alle Vorgänge gesperrt; das endet von selbst.",
    "restoring-backup": "Eine Sicherung wird auf dem Datenträger wiederhergestellt; erst danach wieder nutzen.",
    error_restoring:
      "Die Wiederherstellung einer Sicherung ist fehlgeschlagen, dem Inhalt des Datenträgers ist nicht zu trauen; erneut wiederherstellen oder löschen.",
    reserved:
      "Der Datenträger ist für eine Instanz reserviert, an die er gleich angehängt wird oder die abgelegt ist; bleibt es dabei und gibt es keine solche Instanz, ihn von einem Administrator zurücksetzen lassen.",
    "awaiting-transfer":
      "Der Datenträger wird einem anderen Projekt zur Übertragung angeboten; jemand dort muss sie mit dem Schlüssel annehmen, oder der Eigentümer zieht das Angebot zurück.",
    "backing-up": "Eine Sicherung des Datenträgers wird erstellt; andere Vorgänge warten, bis sie fertig ist.",
    "error_backing-up":
      "Eine Sicherung des Datenträgers ist fehlgeschlagen, er selbst ist unverändert; die Sicherung prüfen, dann den Datenträger von einem Administrator zurücksetzen lassen.",
    error_extending:
      "Das Vergrößern ist fehlgeschlagen, und der Datenträger ist in diesem Zustand gesperrt; einen Administrator bitten, die Größe zu prüfen und ihn zurückzusetzen.",
    downloading: "Ein Abbild wird auf den neuen Datenträger kopiert; er ist danach nutzbar.",
    uploading:
      "Der Inhalt des Datenträgers wird als Abbild hochgeladen; danach kehrt der Datenträger von selbst in den vorigen Zustand zurück.",
    retyping:
      "Der Datenträgertyp wird geändert, dabei wechselt der Datenträger womöglich auf anderen Speicher; kein Eingriff nötig.",
    extending: "Der Datenträger wird vergrößert; kein Eingriff nötig.",
    reverting: "Der Datenträger wird auf seinen neuesten Snapshot zurückgesetzt; erst danach wieder nutzen.",
    unmanaging:
      "Der Datenträger wird aus der Verwaltung von Cinder genommen; seine Daten bleiben auf dem Speichersystem, sein Eintrag hier verschwindet.",
    error_unmanaging:
      "Der Datenträger konnte nicht aus der Verwaltung von Cinder genommen werden; ein Administrator muss das Protokoll des Volume-Dienstes prüfen.",
    unknown:
      "Der Wert fehlt oder ist in dieser Version unbekannt; daraus weder auf einen guten noch auf einen schlechten Zustand schließen.",
  },
  "cinder.volume.migration": {
    migrating: "Die Daten des Datenträgers werden auf einen anderen Speicherhost migriert; kein Eingriff nötig.",
    error:
      "Die letzte Migration auf einen anderen Speicherhost ist fehlgeschlagen, der Datenträger blieb, wo er war; ein Administrator kann die Ursache suchen und es erneut versuchen.",
    success: "Die letzte Migration auf einen anderen Speicherhost war erfolgreich; kein Eingriff nötig.",
    completing: "Die Kopie ist erstellt, und der Datenträger wird auf sie umgestellt; kein Eingriff nötig.",
    none: "Es ist keine Migration verzeichnet.",
    starting: "Eine Migration auf einen anderen Speicherhost ist angefordert und beginnt in Kürze.",
    unknown:
      "Der Wert fehlt oder ist in dieser Version unbekannt; daraus weder auf einen guten noch auf einen schlechten Zustand schließen.",
  },
  "cinder.volume.replication": {
    error: "Die Kopie auf dem zweiten Speichersystem ist defekt; ein Administrator muss die Replikation reparieren.",
    enabled: "Der Datenträger wird auf ein zweites Speichersystem repliziert; kein Eingriff nötig.",
    disabled:
      "Der Datenträger könnte repliziert werden, wird es aber nicht; Replikation einschalten, falls eine zweite Kopie gewünscht ist.",
    "not-capable":
      "Das Speichersystem dieses Datenträgers kann ihn nicht replizieren; eine Änderung des Datenträgertyps kann das ermöglichen.",
    "failing-over": "Der Dienst wechselt per Failover zum zweiten Speichersystem; kein Eingriff nötig.",
    "failover-error":
      "Das Failover zum zweiten Speichersystem ist fehlgeschlagen; bis ein Administrator eingreift, ist der Datenträger womöglich nicht erreichbar.",
    "failed-over":
      "Der Datenträger läuft auf dem zweiten Speichersystem; sobald das erste wieder funktioniert, muss ein Administrator dorthin zurückwechseln.",
    enabling: "Die Replikation wird eingeschaltet; kein Eingriff nötig.",
    disabling: "Die Replikation wird ausgeschaltet; kein Eingriff nötig.",
    none: "Der Datenträger wird nicht repliziert; kein Eingriff nötig.",
    unknown:
      "Der Wert fehlt oder ist in dieser Version unbekannt; daraus weder auf einen guten noch auf einen schlechten Zustand schließen.",
  },
  "cinder.snapshot": {
    error:
      "Der Snapshot konnte nicht erstellt werden und enthält nichts Brauchbares; löschen und einen neuen erstellen.",
    available:
      "Der Snapshot ist vollständig; daraus einen Datenträger erstellen oder den ursprünglichen auf ihn zurücksetzen.",
    creating: "Der Snapshot wird erstellt; kein Eingriff nötig.",
    deleting: "Der Snapshot wird gelöscht und verschwindet von selbst.",
    deleted: "Den Snapshot gibt es nicht mehr; nur sein Datensatz ist noch da.",
    updating: "Der Snapshot wird aktualisiert; kein Eingriff nötig.",
    error_deleting:
      "Das Löschen ist fehlgeschlagen, der Snapshot ist noch da; erneut versuchen oder einen Administrator bitten, das Löschen zu erzwingen.",
    unmanaging: "Der Snapshot wird aus der Verwaltung von Cinder genommen; seine Daten bleiben auf dem Speichersystem.",
    "backing-up": "Aus diesem Snapshot wird eine Sicherung erstellt; warten, bis sie fertig ist.",
    restoring:
      "Der Datenträger wird auf diesen Snapshot zurückgesetzt, der selbst erhalten bleibt; kein Eingriff nötig.",
    unknown:
      "Der Wert fehlt oder ist in dieser Version unbekannt; daraus weder auf einen guten noch auf einen schlechten Zustand schließen.",
  },
  "cinder.backup": {
    error:
      "Die Sicherung ist fehlgeschlagen und lässt sich nicht wiederherstellen; fail_reason lesen, sie löschen und eine neue erstellen.",
    error_deleting:
      "Das Löschen ist fehlgeschlagen, die Sicherung ist noch gespeichert; erneut versuchen oder den Zustand von einem Administrator zurücksetzen lassen.",
    creating: "Der Datenträger wird in den Sicherungsspeicher kopiert; das kann lange dauern und endet von selbst.",
    available: "Die Sicherung ist vollständig und lässt sich wiederherstellen.",
    deleting: "Die Sicherung wird aus dem Sicherungsspeicher gelöscht und verschwindet von selbst.",
    deleted: "Die Sicherung gibt es nicht mehr; nur ihr Datensatz ist noch da.",
    restoring: "Die Sicherung wird auf einen Datenträger eingespielt; sie selbst bleibt erhalten.",
    unknown:
      "Der Wert fehlt oder ist in dieser Version unbekannt; daraus weder auf einen guten noch auf einen schlechten Zustand schließen.",
  },
  "cinder.attachment": {
    attached: "Der Datenträger ist an die Instanz angehängt; kein Eingriff nötig.",
    attaching: "Die Verbindung zwischen Instanz und Datenträger wird hergestellt; kein Eingriff nötig.",
    detached: "Der Datenträger ist von der Instanz abgehängt; bei Bedarf erneut anhängen.",
    reserved:
      "Ein Platz ist für eine Instanz reserviert, die gleich verbunden wird oder die abgelegt ist; gibt es keine solche Instanz, die Verbindung löschen.",
    error_attaching:
      "Die Instanz konnte nicht mit dem Datenträger verbunden werden; Verbindung löschen und erneut versuchen.",
    error_detaching:
      "Instanz und Datenträger ließen sich nicht sauber trennen; ein Administrator muss den Host prüfen, bevor das Abhängen erzwungen wird.",
    deleted: "Die Verbindung gibt es nicht mehr; nur ihr Datensatz ist noch da.",
    none: "Der Datenträger war noch nie angehängt; kein Eingriff nötig.",
    unknown:
      "Der Wert fehlt oder ist in dieser Version unbekannt; daraus weder auf einen guten noch auf einen schlechten Zustand schließen.",
  },
  "cinder.group": {
    error:
      "Die Gruppe konnte nicht erstellt oder geändert werden; Meldungen lesen, dann die Gruppe löschen oder von einem Administrator zurücksetzen lassen.",
    available:
      "Die Gruppe ist vollständig; es lassen sich Datenträger hinzufügen und Snapshots von allen zugleich erstellen.",
    creating: "Die Gruppe wird erstellt; kein Eingriff nötig.",
    deleting: "Die Gruppe wird gelöscht und verschwindet von selbst.",
    deleted: "Die Gruppe gibt es nicht mehr; nur ihr Datensatz ist noch da.",
    updating: "Datenträger werden der Gruppe hinzugefügt oder aus ihr entfernt; kein Eingriff nötig.",
    "in-use": "Datenträger der Gruppe sind in Verwendung.",
    error_deleting:
      "Das Löschen ist fehlgeschlagen, die Gruppe ist noch da; erneut versuchen oder sie von einem Administrator zurücksetzen lassen.",
    unknown:
      "Der Wert fehlt oder ist in dieser Version unbekannt; daraus weder auf einen guten noch auf einen schlechten Zustand schließen.",
  },
  "cinder.group_snapshot": {
    error:
      "Die Snapshots der Gruppe konnten nicht gemeinsam erstellt werden; diesen Gruppen-Snapshot löschen und erneut versuchen.",
    available: "Die Snapshots der Gruppe sind vollständig; daraus lässt sich eine neue Gruppe erstellen.",
    creating: "Von allen Datenträgern der Gruppe werden zum selben Zeitpunkt Snapshots erstellt; kein Eingriff nötig.",
    deleting: "Der Gruppen-Snapshot wird gelöscht und verschwindet von selbst.",
    deleted: "Den Gruppen-Snapshot gibt es nicht mehr; nur sein Datensatz ist noch da.",
    updating: "Der Gruppen-Snapshot wird aktualisiert; kein Eingriff nötig.",
    error_deleting:
      "Das Löschen des Gruppen-Snapshots ist fehlgeschlagen; erneut versuchen oder ihn von einem Administrator zurücksetzen lassen.",
    unknown:
      "Der Wert fehlt oder ist in dieser Version unbekannt; daraus weder auf einen guten noch auf einen schlechten Zustand schließen.",
  },
};
