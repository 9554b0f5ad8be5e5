import type { zun } from "../../catalog/zun/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/** German, in the terms and the register of the sentences about servers. */
export const zunDe: ServiceMeanings<typeof zun> = {
  lang: "de",
  "zun.container": {
    Error:
      "Der Container konnte nicht erstellt oder gestartet werden; status_reason lesen, dann ihn neu aufbauen oder löschen.",
    Running: "Der Container läuft.",
    Stopped:
      "Der Container hat sich beendet oder wurde gestoppt; den Exit-Code nennt status_detail; starten, um ihn zu nutzen.",
    Paused: "Der Container ist im Arbeitsspeicher pausiert; Pause aufheben, damit er weiterläuft.",
    Unknown: "Der Host kann den Zustand des Containers nicht ermitteln; Host prüfen oder den Betreiber fragen.",
    Creating: "Der Container wird erstellt; kein Eingriff nötig.",
    Created: "Der Container ist erstellt, wurde aber nie gestartet; starten, um ihn zu nutzen.",
    Deleted: "Den Container gibt es nicht mehr; nur sein Datensatz ist noch da.",
    Deleting: "Der Container wird gelöscht und verschwindet von selbst.",
    Rebuilding: "Der Container wird aus seinem Abbild neu aufgebaut; kein Eingriff nötig.",
    Dead: "Das Löschen ist auf halbem Weg fehlgeschlagen, und der Container lässt sich nicht mehr starten; Löschen erzwingen.",
    Restarting: "Der Container wird neu gestartet; geschieht das immer wieder, sein Protokoll prüfen.",
    unknown:
      "Der Wert fehlt oder ist in dieser Version unbekannt; daraus weder auf einen guten noch auf einen schlechten Zustand schließen.",
  },
  "zun.task": {
    image_pulling: "Das Abbild des Containers wird heruntergeladen; kein Eingriff nötig.",
    container_creating: "Der Container wird erstellt; kein Eingriff nötig.",
    container_starting: "Der Container wird gestartet.",
    container_deleting: "Der Container wird gelöscht und verschwindet von selbst.",
    container_stopping: "Der Container soll sich beenden und wird zwangsweise gestoppt, falls er es nicht tut.",
    container_rebooting: "Der Container wird gestoppt und neu gestartet.",
    container_pausing: "Der Container wird pausiert.",
    container_unpausing: "Die Pause des Containers wird aufgehoben.",
    container_killing: "Ein Signal wird an den Container gesendet.",
    sg_adding: "Eine Sicherheitsgruppe wird hinzugefügt; der Container läuft weiter.",
    sg_removing: "Eine Sicherheitsgruppe wird entfernt; der Container läuft weiter.",
    network_attaching: "Ein Netzwerk wird verbunden; der Container läuft weiter.",
    network_detaching: "Ein Netzwerk wird getrennt; der Container läuft weiter.",
    container_rebuilding: "Der Container wird neu aufgebaut; kein Eingriff nötig.",
    none: "Für den Container läuft keine Aufgabe; alles Weitere sagt sein Status.",
    unknown:
      "Der Wert fehlt oder ist in dieser Version unbekannt; daraus weder auf einen guten noch auf einen schlechten Zustand schließen.",
  },
};
