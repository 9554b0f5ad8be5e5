import type { ironic } from "../../catalog/ironic/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/**
 * German. Provide is verfügbar machen, as bereitstellen is deploy; manage is in die Verwaltung übernehmen, adopt plain
 * übernehmen. Unsure: provision.enroll, provision.manageable (the same words), the four hold states (fortsetzen for
 * unhold), power.error (Managementcontroller for BMC).
 */
export const ironicDe: ServiceMeanings<typeof ironic> = {
  lang: "de",
  "ironic.provision": {
    enroll:
      "Der Knoten ist registriert, mehr nicht; Treiber und Zugangsdaten angeben, dann in die Verwaltung übernehmen; ist das gerade fehlgeschlagen, last_error lesen.",
    verifying: "Die Zugangsdaten des Knotens werden geprüft; kein Eingriff nötig.",
    manageable:
      "Ironic steuert den Knoten, bietet ihn aber nicht an; seine Hardware prüfen, ihn bereinigen oder übernehmen, dann verfügbar machen.",
    available: "Der Knoten ist bereinigt und wartet auf eine Bereitstellung.",
    active: "Der Knoten ist bereitgestellt und in Betrieb.",
    "wait call-back":
      "Die Bereitstellung wartet auf die Antwort des Agenten auf dem Knoten; dauert das lange, die Konsole des Knotens prüfen.",
    deploying: "Der Knoten wird bereitgestellt; kein Eingriff nötig.",
    "deploy failed": "Die Bereitstellung ist fehlgeschlagen; last_error lesen, dann sie wiederholen oder entfernen.",
    "deploy complete": "Der Knoten wurde bereitgestellt.",
    "deploy hold":
      "Die Bereitstellung ist an einem Schritt angehalten, der einen Eingriff von Hand verlangt; diesen vornehmen, dann fortsetzen oder abbrechen.",
    deleting: "Die Bereitstellung wird entfernt, der Knoten selbst bleibt; kein Eingriff nötig.",
    deleted: "Die Bereitstellung wurde vom Knoten entfernt.",
    cleaning: "Der Knoten wird bereinigt, also geleert und auf einen bekannten Stand gebracht; kein Eingriff nötig.",
    "clean wait":
      "Die Bereinigung wartet auf die Antwort des Agenten auf dem Knoten; dauert das lange, die Konsole des Knotens prüfen.",
    "clean failed":
      "Die Bereinigung ist fehlgeschlagen, und der Knoten ist in der Regel in Wartung; last_error lesen, Ursache beheben, dann ihn wieder in die Verwaltung übernehmen.",
    "clean hold":
      "Die Bereinigung ist an einem Schritt angehalten, der einen Eingriff von Hand verlangt; diesen vornehmen, dann fortsetzen oder abbrechen.",
    error:
      "Das Entfernen der Bereitstellung vom Knoten ist fehlgeschlagen; last_error lesen, dann die Bereitstellung erneut entfernen oder neu aufbauen.",
    inspecting: "Die Hardware des Knotens wird geprüft; kein Eingriff nötig.",
    "inspect failed":
      "Die Hardwareprüfung ist fehlgeschlagen; last_error lesen, dann erneut prüfen oder den Knoten in die Verwaltung übernehmen.",
    "inspect wait": "Die Hardwareprüfung wartet auf die Antwort des Agenten auf dem Knoten; kein Eingriff nötig.",
    adopting: "Ein bereits laufender Knoten wird unverändert übernommen; kein Eingriff nötig.",
    "adopt failed":
      "Die Übernahme des Knotens ist fehlgeschlagen; last_error lesen, Einstellungen korrigieren, dann erneut übernehmen.",
    rescue:
      "Auf dem Knoten läuft ein Rettungssystem statt des eigenen; Knoten reparieren, dann den Rettungsmodus verlassen.",
    "rescue failed":
      "Der Start des Rettungsmodus ist fehlgeschlagen; last_error lesen, dann ihn erneut starten oder verlassen oder die Bereitstellung entfernen.",
    "rescue wait": "Der Rettungsmodus wartet auf die Antwort des Agenten auf dem Knoten; kein Eingriff nötig.",
    rescuing: "Der Knoten wird von einem Rettungssystem gestartet; kein Eingriff nötig.",
    "unrescue failed":
      "Das Verlassen des Rettungsmodus ist fehlgeschlagen; last_error lesen, dann erneut versuchen oder die Bereitstellung entfernen.",
    unrescuing: "Der Knoten verlässt den Rettungsmodus und startet sein eigenes System; kein Eingriff nötig.",
    servicing:
      "Einstellungen oder Firmware des bereitgestellten Knotens werden geändert; was auf ihm läuft, ist währenddessen unterbrochen.",
    "service wait":
      "Die Änderung wartet auf die Antwort des Agenten auf dem Knoten; vor einem Abbruch die Konsole prüfen, denn ein Firmware-Update kann noch im Gange sein.",
    "service failed":
      "Die Änderung ist fehlgeschlagen, der Knoten womöglich außer Betrieb; last_error lesen, dann sie wiederholen, abbrechen oder den Rettungsmodus starten.",
    "service hold":
      "Die Änderung ist an einem Schritt angehalten, der einen Eingriff von Hand verlangt; diesen vornehmen, dann fortsetzen oder abbrechen.",
    unknown:
      "Der Wert fehlt oder ist in dieser Version unbekannt; daraus weder auf einen guten noch auf einen schlechten Zustand schließen.",
  },
  "ironic.power": {
    "power on": "Der Knoten ist eingeschaltet, aber sein System ist womöglich noch nicht gestartet.",
    "power off": "Der Knoten ist ausgeschaltet; einschalten, um ihn zu nutzen.",
    rebooting: "Der Knoten wird aus- und wieder eingeschaltet; kein Eingriff nötig.",
    "soft rebooting": "Das System auf dem Knoten soll neu starten; kein Eingriff nötig.",
    "soft power off": "Das System auf dem Knoten soll herunterfahren; kein Eingriff nötig.",
    error: "Die Energiesteuerung des Knotens hat mit einem Fehler geantwortet; seinen Managementcontroller prüfen.",
    none: "Der Energiezustand des Knotens ist nicht bekannt; prüfen, ob sein Managementcontroller erreichbar ist.",
    unknown:
      "Der Wert fehlt oder ist in dieser Version unbekannt; daraus weder auf einen guten noch auf einen schlechten Zustand schließen.",
  },
  "ironic.maintenance": {
    true: "Der Knoten ist außer Betrieb genommen, und sein Energiezustand wird nicht mehr überwacht; Grund nachlesen, Problem beheben, dann die Wartung beenden.",
    false: "Der Knoten wird wie üblich angeboten und überwacht.",
    unknown:
      "Der Wert fehlt oder ist in dieser Version unbekannt; daraus weder auf einen guten noch auf einen schlechten Zustand schließen.",
  },
  "ironic.health": {
    OK: "Der Managementcontroller findet keinen Fehler an der Hardware.",
    Warning: "Der Managementcontroller meldet einen Fehler, mit dem der Knoten weiterläuft; Reparatur einplanen.",
    Critical: "Der Managementcontroller meldet einen schweren Fehler; den Knoten außer Betrieb nehmen und reparieren.",
    none: "Die Hardware meldet nichts über ihren Zustand; daraus lässt sich nichts schließen.",
    unknown:
      "Der Wert fehlt oder ist in dieser Version unbekannt; daraus weder auf einen guten noch auf einen schlechten Zustand schließen.",
  },
  "ironic.target_power": {
    "power on": "Der Knoten wird eingeschaltet; kein Eingriff nötig.",
    "power off": "Der Knoten wird ausgeschaltet; kein Eingriff nötig.",
    rebooting: "Der Knoten wird durch Trennen der Stromversorgung neu gestartet; kein Eingriff nötig.",
    "soft rebooting": "Das Betriebssystem des Knotens wird zum Neustart aufgefordert; kein Eingriff nötig.",
    "soft power off": "Das Betriebssystem des Knotens wird zum Herunterfahren aufgefordert; kein Eingriff nötig.",
    none: "Der Energiezustand des Knotens ändert sich nicht.",
    unknown: "Der Energiezustand des Knotens ändert sich; der neue ist in dieser Version unbekannt.",
  },
};
