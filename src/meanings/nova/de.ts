import type { nova } from "../../catalog/nova/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/**
 * German. A move of any kind is a Migration, as in Nova's own record. Unsure: service.state.down, host_status.DOWN
 * (zwangsweise als ausgefallen markiert for forced down).
 */
export const novaDe: ServiceMeanings<typeof nova> = {
  lang: "de",
  "nova.migration": {
    accepted: "Die Migration ist angefordert und beginnt in Kürze.",
    queued: "Die Livemigration wartet auf dem Host, bis sie an der Reihe ist; sie lässt sich noch abbrechen.",
    preparing: "Das Ziel wird für eine Livemigration vorbereitet; die Instanz läuft weiter.",
    "pre-migrating": "Das Ziel hat Platz geschaffen, und die Migration beginnt in Kürze.",
    migrating: "Die Instanz ist außer Betrieb, während ihre Festplatten migriert werden.",
    running:
      "Der Arbeitsspeicher der Instanz wird im laufenden Betrieb kopiert; dauert das lange, lässt sich der Abschluss erzwingen oder die Migration abbrechen.",
    "running (post-copy)":
      "Die Instanz läuft schon am Ziel, während der Rest ihres Arbeitsspeichers nachkommt; abbrechen lässt sich das nicht mehr.",
    "post-migrating": "Die Festplatten sind angekommen, und das Ziel übernimmt; kein Eingriff nötig.",
    finished: "Die Größenänderung oder Kaltmigration ist ausgeführt; jemand muss sie bestätigen oder zurücknehmen.",
    confirming: "Die Migration wird bestätigt und damit endgültig; kein Eingriff nötig.",
    reverting: "Die Migration wird zurückgenommen; kein Eingriff nötig.",
    done: "Die Instanz wurde von einem ausgefallenen Host evakuiert und neu aufgebaut; was dort von ihr zurückblieb, wird entfernt, sobald er wieder da ist.",
    completed: "Die Migration ist erfolgreich abgeschlossen.",
    confirmed: "Die Migration ist abgeschlossen und wurde bestätigt.",
    reverted: "Die Migration ist beendet und wurde auf Anforderung zurückgenommen.",
    cancelled: "Die Livemigration wurde abgebrochen; die Instanz läuft, wo sie war.",
    failed:
      "Die Migration ist fehlgeschlagen; die Instanz sollte sein, wo sie war: vor einem neuen Versuch die Instanz und das Protokoll ihres Hosts prüfen.",
    error:
      "Die Migration wurde unterbrochen; die Instanz und ihre Fehlermeldung prüfen, denn womöglich ist ein Eingriff nötig.",
    unknown:
      "Der Wert fehlt oder ist in dieser Version unbekannt; daraus weder auf einen guten noch auf einen schlechten Zustand schließen.",
  },
  "nova.service.state": {
    up: "Der Dienst meldet sich rechtzeitig.",
    down: "Der Dienst hat sich länger als zulässig nicht gemeldet oder wurde zwangsweise als ausgefallen markiert; seinen Host prüfen.",
    unknown:
      "Der Wert fehlt oder ist in dieser Version unbekannt; daraus weder auf einen guten noch auf einen schlechten Zustand schließen.",
  },
  "nova.service.status": {
    enabled: "Der Dienst nimmt neue Aufgaben an.",
    disabled:
      "Ein Administrator hält neue Aufgaben vom Dienst fern; was er schon hat, läuft weiter; Grund nachlesen und wieder aktivieren, sobald dieser entfallen ist.",
    UNKNOWN:
      "Die Zelle (Cell) des Dienstes antwortet nicht, mehr ist über ihn daher nicht bekannt; den Betreiber der Zelle fragen.",
    unknown:
      "Der Wert fehlt oder ist in dieser Version unbekannt; daraus weder auf einen guten noch auf einen schlechten Zustand schließen.",
  },
  "nova.host_status": {
    UP: "Der Host der Instanz meldet sich rechtzeitig.",
    DOWN: "Der Host wurde zwangsweise als ausgefallen markiert; seine Instanzen evakuieren, falls noch nicht geschehen.",
    MAINTENANCE:
      "Der Host nimmt keine neuen Instanzen auf; diese läuft weiter, ein Eingriff ist nur nötig, wenn sie migriert werden soll.",
    UNKNOWN: "Der Host meldet sich nicht; ob die Instanz darauf läuft, ist offen: den Betreiber fragen.",
    "": "Die Instanz hat keinen Host, etwa weil sie abgelegt ist oder nie einem zugewiesen wurde.",
    unknown:
      "Der Wert fehlt oder ist in dieser Version unbekannt; daraus weder auf einen guten noch auf einen schlechten Zustand schließen.",
  },
  "nova.share_attachment": {
    attaching:
      "Die Freigabe wird für die Instanz vorbereitet; sobald der Zustand inactive lautet, die Instanz starten.",
    detaching: "Die Freigabe wird von der Instanz abgehängt; kein Eingriff nötig.",
    active: "Die Freigabe steht der laufenden Instanz bereit; in deren Betriebssystem einhängen.",
    inactive: "Die Freigabe ist angehängt und wartet auf den Start der Instanz.",
    error: "Die Freigabe konnte der Instanz nicht bereitgestellt werden; abhängen und ihre Zugriffsregeln prüfen.",
    unknown:
      "Der Wert fehlt oder ist in dieser Version unbekannt; daraus weder auf einen guten noch auf einen schlechten Zustand schließen.",
  },
};
