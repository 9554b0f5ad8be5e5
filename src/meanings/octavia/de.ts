import type { octavia } from "../../catalog/octavia/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/**
 * German. Ressource stands for load balancer, listener, pool and the rest, which share these states. Unsure:
 * operating.ONLINE and the like (der Datenverkehr läuft for traffic is served), amphora (feminine, as in German).
 */
export const octaviaDe: ServiceMeanings<typeof octavia> = {
  lang: "de",
  "octavia.provisioning": {
    ACTIVE: "Die Einstellungen sind wirksam und lassen sich ändern; ob Datenverkehr läuft, sagt der Betriebsstatus.",
    PENDING_DELETE: "Die Ressource wird gelöscht und lässt sich dabei nicht ändern; sie verschwindet von selbst.",
    PENDING_CREATE: "Die Ressource wird eingerichtet und lässt sich dabei nicht ändern; kein Eingriff nötig.",
    PENDING_UPDATE:
      "Eine Änderung wird angewendet; bis dahin gelten für den Datenverkehr die alten Einstellungen, und keine weitere Änderung wird angenommen.",
    DELETED: "Die Ressource gibt es nicht mehr; nur ihr Datensatz bleibt bis zum Aufräumen.",
    ERROR:
      "Die letzte Änderung ließ sich nicht anwenden; einen Administrator um ein Failover des Loadbalancers bitten oder diesen löschen und neu erstellen.",
    unknown:
      "Der Wert fehlt oder ist in dieser Version unbekannt; daraus weder auf einen guten noch auf einen schlechten Zustand schließen.",
  },
  "octavia.operating": {
    ONLINE: "Der Datenverkehr läuft, und alle geprüften Mitglieder sind in Ordnung.",
    OFFLINE:
      "Es läuft kein Datenverkehr: Die Ressource ist ausgeschaltet, hat sich noch nicht gemeldet oder wird von nichts genutzt; ist sie eingeschaltet, einen Listener oder Pool hinzufügen.",
    DEGRADED:
      "Der Datenverkehr läuft, aber ein Teil ist ausgefallen, oder ein Listener hat sein Verbindungslimit erreicht; das fehlerhafte Mitglied suchen.",
    ERROR:
      "Es kann kein Datenverkehr laufen: Kein Mitglied besteht seine Prüfung, oder der Loadbalancer antwortet nicht; die Server dahinter prüfen.",
    DRAINING:
      "Das Mitglied hat das Gewicht 0, nimmt daher keine neuen Verbindungen an und führt die alten zu Ende; Gewicht erhöhen, um es wieder einzusetzen.",
    NO_MONITOR:
      "Dieses Mitglied wird nicht überwacht und kann in Ordnung sein oder nicht; um es zu erfahren, dem Pool eine Funktionsüberwachung hinzufügen.",
    unknown:
      "Der Wert fehlt oder ist in dieser Version unbekannt; daraus weder auf einen guten noch auf einen schlechten Zustand schließen.",
  },
  "octavia.amphora": {
    ALLOCATED: "Die Amphora bedient einen Loadbalancer.",
    BOOTING: "Die Amphora wird gestartet; kein Eingriff nötig.",
    READY: "Die Amphora steht als Reserve bereit; kein Eingriff nötig.",
    FAILOVER_STOPPED:
      "Die Amphora hat gleichzeitig mit vielen anderen aufgehört, sich zu melden, daher wird keine ersetzt; nach der gemeinsamen Ursache suchen, etwa im Managementnetz.",
    PENDING_DELETE: "Die Amphora wird gelöscht und verschwindet von selbst.",
    PENDING_CREATE: "Die Amphora wird erstellt; kein Eingriff nötig.",
    PENDING_UPDATE: "Die Amphora wird aktualisiert; kein Eingriff nötig.",
    DELETED: "Die Amphora gibt es nicht mehr; nur ihr Datensatz bleibt bis zum Aufräumen.",
    ERROR: "Die Amphora ist ausgefallen; ein Failover ihres Loadbalancers auslösen, damit sie ersetzt wird.",
    unknown:
      "Der Wert fehlt oder ist in dieser Version unbekannt; daraus weder auf einen guten noch auf einen schlechten Zustand schließen.",
  },
};
