import type { Meanings } from "../language/meanings.ts";

/**
 * German. Register: impersonal; infinitives say what to do (Pause aufheben), and "kein Eingriff nötig" that nothing is.
 * Instanz is the server that Nova manages, virtuelle Maschine the guest that the hypervisor sees; a soft reboot is plain
 * Neustart, a hard one erzwungen. A full sentence after a colon has a capital.
 * Unsure: task.block_device_mapping, task.rebuild_block_device_mapping (Volumes, as Datenträger covers Festplatten),
 * task.image_backup, vm.soft-delete, status.SOFT_DELETED (Aufbewahrungsfrist for the reclaim interval),
 * task.shelving_image_uploading (Abbilddienst).
 */
export const de: Meanings = {
  lang: "de",
  leading: {
    deleted: "Die Instanz gibt es nicht mehr, alles Übrige ist daher ohne Bedeutung.",
    unreachable: "Die Zelle (Cell) der Instanz antwortet nicht, alles Übrige kann daher veraltet sein.",
    task: "Es läuft eine Aufgabe, und die meisten Statuswerte zeigen Aufgaben nicht an.",
    error: "Die Instanz ist im Fehlerzustand, und das ist wichtiger als alles Übrige.",
    status: "Es wurde keine laufende Aufgabe gemeldet, daher steht der Status für die ganze Instanz.",
    power: "Nur der Energiezustand wurde übermittelt.",
  },
  power: {
    NOSTATE:
      "Der Hypervisor kann nichts melden: Die virtuelle Maschine ist abgelegt, nicht erreichbar oder noch nicht erstellt; stattdessen Status und Aufgabe prüfen.",
    RUNNING:
      "Laut Hypervisor ist die virtuelle Maschine eingeschaltet; ob ihr Betriebssystem gestartet ist, sieht er nicht.",
    BLOCKED:
      "Alter Wert von Xen: Die virtuelle Maschine läuft, aber ihr Prozessor ist untätig; wie RUNNING behandeln, das Nova seit Folsom stattdessen meldet.",
    PAUSED:
      "Die virtuelle Maschine ist im Arbeitsspeicher eingefroren: Sie nutzt keine CPU, behält aber ihren RAM; Pause aufheben, damit sie weiterläuft.",
    SHUTDOWN:
      "Laut Hypervisor ist die virtuelle Maschine ausgeschaltet; ob das beabsichtigt ist, zeigt der VM-Zustand; lautet er stopped, Instanz einschalten, um sie zu nutzen.",
    SHUTOFF: "Alter zweiter Wert für „ausgeschaltet“; wie SHUTDOWN behandeln, das ihn in Folsom abgelöst hat.",
    CRASHED:
      "Laut Hypervisor ist die virtuelle Maschine abgestürzt und läuft nicht; Konsolenprotokoll prüfen, dann einschalten oder Neustart erzwingen.",
    SUSPENDED:
      "Die virtuelle Maschine steht still, ihr Speicherinhalt liegt auf der Festplatte; fortsetzen, um an derselben Stelle weiterzuarbeiten.",
    FAILED:
      "Alter Wert, seit Folsom entfallen: Die virtuelle Maschine konnte nicht erstellt werden; wie den VM-Zustand error behandeln: Fehlermeldung lesen, dann Instanz neu aufbauen oder löschen.",
    BUILDING:
      "Alter Wert, seit Liberty entfallen: Die virtuelle Maschine wird noch erstellt; einfach abwarten; Nova meldet das heute als VM-Zustand building.",
    unknown:
      "Der Energiezustand fehlt oder ist in dieser Version unbekannt; die Instanz kann laufen oder ausgeschaltet sein.",
  },
  task: {
    none: "Es läuft keine Aufgabe; die Instanz bleibt, wie sie ist, bis jemand eingreift.",
    scheduling:
      "Nova wählt einen Host für die neue Instanz aus; kein Eingriff nötig: Der nächste Schritt folgt von selbst.",
    block_device_mapping:
      "Festplatten und Volumes der neuen Instanz werden erstellt und angehängt; sie ist noch nicht nutzbar.",
    networking: "Ports und Adressen der neuen Instanz werden zugewiesen; sie ist noch nicht erreichbar.",
    spawning:
      "Letzter Schritt der Erstellung: Der Hypervisor erzeugt und startet die virtuelle Maschine; sie ist bald nutzbar.",
    image_snapshot:
      "Ein Snapshot der Festplatte wird erstellt; die virtuelle Maschine kann dabei kurz einfrieren, behält aber ihren Zustand.",
    image_snapshot_pending:
      "Ein Snapshot ist angefordert, auf dem Host aber noch nicht begonnen; die Instanz ist normal nutzbar.",
    image_pending_upload:
      "Der Snapshot ist erstellt und wartet auf das Hochladen; die Instanz ist normal nutzbar, das Abbild aber noch nicht verfügbar.",
    image_uploading:
      "Der Snapshot wird hochgeladen; die Instanz ist normal nutzbar, das Abbild ist nach dem Hochladen verfügbar.",
    image_backup:
      "Ein Abbild wird als Sicherungskopie erstellt und löst bei Bedarf die älteste ab; die Instanz behält ihren Zustand, und die Aufgabe endet von selbst.",
    updating_password:
      "Der Agent in der virtuellen Maschine ändert das Administratorpasswort; die Instanz läuft weiter; nach der Aufgabe mit dem neuen Passwort anmelden.",
    resize_prep:
      "Das Ziel einer Größenänderung oder Kaltmigration wird vorbereitet; bis zum Umzug ist die Instanz normal nutzbar.",
    resize_migrating:
      "Die Instanz ist außer Betrieb, während ihre Festplatten zum Ziel migriert werden; kein Eingriff nötig: Der nächste Schritt folgt von selbst.",
    resize_migrated:
      "Die Festplatten sind migriert, aber das Ziel hat noch nicht übernommen; die Instanz ist noch außer Betrieb.",
    resize_finish:
      "Das Ziel startet die Instanz in neuer Größe oder an neuem Ort; danach die Änderung bestätigen oder zurücknehmen.",
    resize_reverting:
      "Die Instanz kehrt zu alter Größe und altem Host zurück und ist zeitweise außer Betrieb; die Aufgabe endet von selbst.",
    resize_confirming:
      "Die alte Kopie der Instanz wird entfernt, Zurücknehmen ist daher nicht mehr möglich; die Instanz selbst ist nicht betroffen.",
    rebooting:
      "Ein Neustart ist angefordert: Das Betriebssystem der virtuellen Maschine startet sich selbst neu; die Instanz ist erst danach wieder nutzbar.",
    reboot_pending:
      "Der Host hat den Neustart angenommen und bereitet ihn vor; die Instanz ist bald für kurze Zeit nicht nutzbar.",
    reboot_started:
      "Der Hypervisor führt den Neustart aus; die Instanz ist nutzbar, sobald ihr Betriebssystem gestartet ist.",
    rebooting_hard:
      "Die virtuelle Maschine wird gleich zwangsweise aus- und wieder eingeschaltet; nicht gespeicherte Daten gehen verloren.",
    reboot_pending_hard:
      "Der Host hat den erzwungenen Neustart angenommen und bereitet ihn vor; die virtuelle Maschine erhält keine Warnung.",
    reboot_started_hard:
      "Der Hypervisor führt den erzwungenen Neustart aus; die Instanz ist nutzbar, sobald ihr Betriebssystem gestartet ist.",
    pausing:
      "Die virtuelle Maschine wird im Arbeitsspeicher eingefroren; bis die Pause aufgehoben wird, reagiert sie nicht.",
    unpausing: "Die pausierte virtuelle Maschine läuft aus dem Arbeitsspeicher wieder an; sie ist bald nutzbar.",
    suspending:
      "Der Speicherinhalt der virtuellen Maschine wird auf die Festplatte geschrieben, dann steht sie still; bis sie fortgesetzt wird, ist sie nicht nutzbar.",
    resuming:
      "Die ausgesetzte virtuelle Maschine wird von der Festplatte geladen und fortgesetzt; sie ist danach wieder nutzbar.",
    "powering-off":
      "Die virtuelle Maschine soll herunterfahren und wird zwangsweise ausgeschaltet, falls das zu lange dauert; die Aufgabe endet von selbst.",
    "powering-on": "Die Instanz wird eingeschaltet; sie ist nutzbar, sobald ihr Betriebssystem gestartet ist.",
    rescuing:
      "Die Instanz startet von einem Rettungsabbild neu, ihre eigene Festplatte wird zur Reparatur angehängt; ihr normaler Dienst ist nicht verfügbar.",
    unrescuing:
      "Die Instanz verlässt den Rettungsmodus und startet von ihrer eigenen Festplatte neu; ihr normaler Dienst ist danach wieder verfügbar.",
    rebuilding:
      "Die Root-Festplatte wird aus einem Abbild neu erstellt, oder die Instanz wird von einem ausgefallenen Host evakuiert; sie ist währenddessen nicht nutzbar.",
    rebuild_block_device_mapping:
      "Neuaufbau: Festplatten und Volumes werden wieder angehängt; die Instanz ist noch nicht nutzbar.",
    rebuild_spawning:
      "Letzter Schritt des Neuaufbaus: Der Hypervisor erzeugt und startet die virtuelle Maschine erneut; kein Eingriff nötig.",
    migrating:
      "Die Instanz wird live auf einen anderen Host migriert und läuft dabei weiter; kein Eingriff nötig: Die Aufgabe endet von selbst.",
    deleting:
      "Die Instanz wird gelöscht, auch wenn ihr Status noch ACTIVE, SHUTOFF oder ERROR lautet; sie verschwindet von selbst.",
    "soft-deleting":
      "Die Instanz wird ausgeschaltet und als gelöscht markiert; sie lässt sich für begrenzte Zeit wiederherstellen.",
    restoring: "Die vorläufig gelöschte Instanz wird wiederhergestellt; sie ist danach wieder nutzbar.",
    shelving: "Die Instanz wird ausgeschaltet und abgelegt; bis sie aus der Ablage geholt wird, ist sie nicht nutzbar.",
    shelving_image_pending_upload:
      "Die Ablage geht weiter: Ein Abbild der Festplatte ist erstellt und wartet auf das Hochladen; die Instanz ist ausgeschaltet.",
    shelving_image_uploading:
      "Die Ablage geht weiter: Das Abbild der Festplatte wird in den Abbilddienst hochgeladen; kein Eingriff nötig.",
    shelving_offloading:
      "Die abgelegte Instanz wird von ihrem Host entfernt, um dort Ressourcen freizugeben; aus der Ablage holen, um sie zu nutzen.",
    unshelving:
      "Die abgelegte Instanz wird auf einen Host gebracht und gestartet; sie ist nutzbar, sobald ihr Betriebssystem gestartet ist.",
    unknown:
      "Die Aufgabe wurde nicht übermittelt oder ist in dieser Version unbekannt; die Instanz kann beschäftigt sein.",
  },
  vm: {
    active: "Laut Nova sollte die Instanz laufen; ob der Hypervisor das auch so sieht, zeigt der Energiezustand.",
    building:
      "Die Instanz steht in der Datenbank von Nova und wird noch erstellt; kein Eingriff nötig: Das endet von selbst.",
    paused:
      "Die Instanz wurde auf Anforderung pausiert und wartet im Arbeitsspeicher; Pause aufheben, um sie zu nutzen.",
    suspended:
      "Die Instanz wurde auf Anforderung ausgesetzt und wartet auf der Festplatte; fortsetzen, um sie zu nutzen.",
    stopped:
      "Die Instanz wurde auf Anforderung oder durch ihr Betriebssystem ausgeschaltet; sie behält ihre Festplatte und ihren Platz auf dem Host; einschalten, um sie zu nutzen.",
    rescued:
      "Die Instanz läuft von einem Rettungsabbild; ihre eigene Festplatte reparieren, dann den Rettungsmodus verlassen.",
    resized:
      "Die Instanz hat ihre neue Größe oder ihren neuen Ort; Instanz prüfen, dann die Änderung bestätigen oder zurücknehmen.",
    "soft-delete":
      "Die Instanz ist ausgeschaltet und als gelöscht markiert; vor Ablauf der Aufbewahrungsfrist wiederherstellen, sonst ist sie endgültig verloren.",
    deleted: "Nur der Datensatz der Instanz ist noch da; sie selbst ist endgültig verloren.",
    error:
      "Der letzte Vorgang hat die Instanz unbrauchbar gemacht; Fehlermeldung lesen, dann neu aufbauen, Neustart erzwingen, Zustand zurücksetzen oder löschen.",
    shelved:
      "Die Instanz ist ausgeschaltet und als Abbild gesichert, behält aber ihren Platz auf dem Host; aus der Ablage holen, um sie zu nutzen.",
    shelved_offloaded:
      "Die Instanz ist abgelegt und belegt auf keinem Host Ressourcen; aus der Ablage holen, um sie zu nutzen.",
    unknown: "Der VM-Zustand fehlt oder ist in dieser Version unbekannt; stattdessen Status prüfen.",
  },
  status: {
    ACTIVE:
      "Soweit Nova weiß, läuft die Instanz; auch Aufgabe und Energiezustand prüfen: Die meisten Aufgaben und eine ausgeschaltete virtuelle Maschine sind hier nicht zu sehen.",
    BUILD:
      "Die Instanz wird zum ersten Mal erstellt; das endet von selbst: mit ACTIVE oder, bei einem Fehler, mit ERROR.",
    DELETED:
      "Die Instanz ist gelöscht; nur Administratoren und changes-since-Abfragen sehen sie noch; kein Eingriff nötig.",
    ERROR:
      "Die Instanz ist im Fehlerzustand; Fehlermeldung lesen, dann neu aufbauen, Neustart erzwingen, Zustand zurücksetzen oder löschen.",
    HARD_REBOOT:
      "Die Instanz wird zwangsweise aus- und wieder eingeschaltet; sie ist nutzbar, sobald ihr Betriebssystem gestartet ist.",
    MIGRATING: "Die Instanz wird live auf einen anderen Host migriert und läuft dabei weiter; kein Eingriff nötig.",
    PASSWORD:
      "Das Administratorpasswort wird geändert; die Instanz läuft weiter; dieser Status nennt einen Vorgang und endet mit ihm.",
    PAUSED:
      "Die Instanz ist im Arbeitsspeicher eingefroren und belegt noch Ressourcen auf ihrem Host; bis die Pause aufgehoben wird, reagiert sie nicht.",
    REBOOT:
      "Das Betriebssystem der virtuellen Maschine startet sich selbst neu; die Instanz ist erst danach wieder nutzbar.",
    REBUILD:
      "Die Root-Festplatte wird neu erstellt, oder die Instanz wird evakuiert; zuvor war sie vielleicht ausgeschaltet oder in ERROR; einfach abwarten.",
    RESCUE:
      "Die Instanz ist im Rettungsmodus, ihr normaler Dienst ist nicht verfügbar; ihre eigene Festplatte reparieren, dann den Rettungsmodus verlassen.",
    RESIZE:
      "Die Instanz wird in der Größe geändert oder kalt migriert und ist zeitweise außer Betrieb; danach die Änderung bestätigen oder zurücknehmen.",
    REVERT_RESIZE:
      "Eine Größenänderung oder Migration wird zurückgenommen, meist auf Anforderung; das endet von selbst.",
    SHELVED:
      "Die Instanz ist abgelegt, behält aber ihren Platz auf dem Host, der später auch ohne Zutun freigegeben werden kann; aus der Ablage holen, um sie zu nutzen.",
    SHELVED_OFFLOADED:
      "Die Instanz ist abgelegt und belegt auf keinem Host Ressourcen; aus der Ablage holen, um sie zu nutzen.",
    SHUTOFF:
      "Die Instanz ist ausgeschaltet (VM-Zustand stopped), ihre Ressourcen bleiben reserviert; einschalten, um sie zu nutzen.",
    SOFT_DELETED:
      "Die Instanz ist vorläufig gelöscht; vor Ablauf der Aufbewahrungsfrist wiederherstellen, sonst ist sie endgültig verloren.",
    SUSPENDED:
      "Der Speicherinhalt der Instanz liegt auf der Festplatte, ihre Ressourcen bleiben reserviert; fortsetzen, um an derselben Stelle weiterzuarbeiten.",
    UNKNOWN:
      "Die Zelle (Cell) der Instanz antwortet nicht, oder der Datensatz der Instanz ist beschädigt; sie selbst kann in Ordnung sein; abwarten oder den Betreiber fragen.",
    VERIFY_RESIZE:
      "Größe geändert oder migriert: Instanz prüfen, dann die Änderung bestätigen oder zurücknehmen; manche Clouds bestätigen später von selbst.",
    unknown: "Der Status fehlt oder ist in dieser Version unbekannt; das ist nicht Novas UNKNOWN.",
  },
};
