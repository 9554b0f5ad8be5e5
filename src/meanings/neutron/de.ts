import type { neutron } from "../../catalog/neutron/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/**
 * German. Verbunden is wired, angehängt is plugged in. Unsure: network.BUILD, network.ERROR (Netzwerk-Fabric),
 * network.DOWN, firewall_group.DOWN (administrativ ein- or ausgeschaltet for the admin state).
 */
export const neutronDe: ServiceMeanings<typeof neutron> = {
  lang: "de",
  "neutron.port": {
    ACTIVE: "Der Port ist angehängt und verbunden; Datenverkehr ist möglich.",
    BUILD: "Der Host richtet den Port ein; kein Eingriff nötig.",
    DOWN: "Der Port ist nicht verbunden: Er ist nirgends angehängt, seine Instanz ist ausgeschaltet, oder sein Host antwortet nicht; läuft die Instanz, den Host prüfen.",
    ERROR: "Der Port konnte nicht verbunden werden; der Betreiber muss den Netzwerkagenten oder das Backend prüfen.",
    "N/A":
      "Der Port hält nur eine Adresse für eine Floating-IP oder Local IP bereit; er wird nie verbunden; kein Eingriff nötig.",
    unknown:
      "Der Wert fehlt oder ist in dieser Version unbekannt; daraus weder auf einen guten noch auf einen schlechten Zustand schließen.",
  },
  "neutron.network": {
    ACTIVE: "Das Netzwerk ist eingerichtet; seine Ports können Datenverkehr übertragen.",
    BUILD: "Das Netzwerk wird in der Netzwerk-Fabric eingerichtet; kein Eingriff nötig.",
    DOWN: "Das Netzwerk überträgt keinen Datenverkehr; administrativ einschalten oder, falls das schon der Fall ist, den Betreiber fragen.",
    ERROR:
      "Das Netzwerk konnte in der Netzwerk-Fabric nicht eingerichtet werden; der Betreiber muss das Netzwerk-Backend prüfen.",
    unknown:
      "Der Wert fehlt oder ist in dieser Version unbekannt; daraus weder auf einen guten noch auf einen schlechten Zustand schließen.",
  },
  "neutron.router": {
    ACTIVE:
      "Der Router existiert und leitet womöglich Datenverkehr weiter; an seinen Agenten prüfen, ob ihn einer betreibt.",
    ALLOCATING: "Der Router wird Agenten zugewiesen; kein Eingriff nötig.",
    ERROR: "Der Router konnte nicht eingerichtet werden; der Betreiber muss das Netzwerk-Backend prüfen.",
    unknown:
      "Der Wert fehlt oder ist in dieser Version unbekannt; daraus weder auf einen guten noch auf einen schlechten Zustand schließen.",
  },
  "neutron.floatingip": {
    ACTIVE: "Die Adresse führt zu einem Port und ist in Betrieb.",
    DOWN: "Die Adresse führt ins Leere: Ihr ist kein Port zugeordnet, oder ihr Port ist nicht verbunden; zuordnen oder, wenn niemand sie braucht, freigeben.",
    ERROR:
      "Der Router konnte die Adresse nicht einrichten; Zuordnung aufheben und neu herstellen oder den Betreiber fragen.",
    unknown:
      "Der Wert fehlt oder ist in dieser Version unbekannt; daraus weder auf einen guten noch auf einen schlechten Zustand schließen.",
  },
  "neutron.trunk": {
    ACTIVE: "Der Trunk und alle seine Subports sind verbunden.",
    DOWN: "Der Trunk ist nicht verbunden: Keine Instanz nutzt seinen übergeordneten Port, oder der Trunk wird gerade geändert; eine Instanz mit diesem Port starten, um ihn zu nutzen.",
    BUILD: "Der Host richtet den Trunk ein; kein Eingriff nötig.",
    DEGRADED: "Nur ein Teil der Subports ist verbunden; die fehlerhaften entfernen und neu hinzufügen.",
    ERROR:
      "Ein Subport steht mit dem Trunk in Konflikt, und weitere lassen sich nicht hinzufügen; den betreffenden entfernen.",
    unknown:
      "Der Wert fehlt oder ist in dieser Version unbekannt; daraus weder auf einen guten noch auf einen schlechten Zustand schließen.",
  },
  "neutron.vpnservice": {
    ACTIVE: "Der VPN-Prozess läuft auf dem Router; ob ein Tunnel steht, sagt jeweils seine Verbindung.",
    DOWN: "Der VPN-Prozess läuft nicht: Der Dienst oder alle seine Verbindungen sind ausgeschaltet, oder der Prozess ist ausgefallen; wird ein Tunnel gebraucht, den Router prüfen.",
    BUILD: "Der VPN-Dienst wird eingerichtet; kein Eingriff nötig.",
    ERROR: "Der VPN-Dienst konnte nicht eingerichtet werden; löschen und neu erstellen oder den Betreiber fragen.",
    PENDING_CREATE:
      "Der Dienst existiert, aber kein Agent hat ihn übernommen: Das geschieht erst, wenn er eine Verbindung hat; eine hinzufügen.",
    PENDING_UPDATE: "Der VPN-Dienst wird aktualisiert; kein Eingriff nötig.",
    PENDING_DELETE: "Der VPN-Dienst wird gelöscht und verschwindet von selbst.",
    unknown:
      "Der Wert fehlt oder ist in dieser Version unbekannt; daraus weder auf einen guten noch auf einen schlechten Zustand schließen.",
  },
  "neutron.ipsec_connection": {
    ACTIVE: "Der Tunnel zum anderen Standort steht.",
    DOWN: "Der Tunnel zum anderen Standort steht nicht; die Einstellungen beider Seiten vergleichen und prüfen, ob die Gegenstelle antwortet.",
    BUILD: "Der Tunnel wird aufgebaut; kein Eingriff nötig.",
    ERROR:
      "Der Tunnel konnte nicht aufgebaut werden; die Richtlinien der Verbindung prüfen, dann die Verbindung neu erstellen.",
    PENDING_CREATE: "Die Verbindung ist auf dem Weg zum Router; kein Eingriff nötig.",
    PENDING_UPDATE: "Die Verbindung wird aktualisiert; kein Eingriff nötig.",
    PENDING_DELETE: "Die Verbindung wird gelöscht und verschwindet von selbst.",
    unknown:
      "Der Wert fehlt oder ist in dieser Version unbekannt; daraus weder auf einen guten noch auf einen schlechten Zustand schließen.",
  },
  "neutron.firewall_group": {
    ACTIVE: "Die Regeln sind auf allen Ports der Gruppe wirksam.",
    DOWN: "Die Gruppe ist administrativ ausgeschaltet; einschalten, damit die Regeln wirksam werden.",
    CREATED:
      "Die Gruppe ist gespeichert, aber noch kein Host hat sich dazu gemeldet; bleibt es dabei, prüfen, ob sie Ports hat.",
    PENDING_CREATE: "Die Regeln werden zum ersten Mal angewendet; kein Eingriff nötig.",
    PENDING_UPDATE: "Regeln oder Ports der Gruppe werden aktualisiert; kein Eingriff nötig.",
    PENDING_DELETE: "Die Gruppe wird gelöscht und verschwindet von selbst.",
    INACTIVE:
      "Die Gruppe hat keinen Port oder keine Richtlinie und schützt daher nichts; soll sie schützen, das Fehlende hinzufügen.",
    ERROR:
      "Auf mindestens einem Host ließen sich die Regeln nicht anwenden; die Gruppe ändern, um es erneut zu versuchen, oder den Betreiber fragen.",
    unknown:
      "Der Wert fehlt oder ist in dieser Version unbekannt; daraus weder auf einen guten noch auf einen schlechten Zustand schließen.",
  },
  "neutron.agent": {
    true: "Der Agent meldet sich rechtzeitig; kein Eingriff nötig.",
    false:
      "Der Agent hat sich länger als zulässig nicht gemeldet; seinen Host prüfen, denn was der Agent verbindet, lässt sich derzeit nicht ändern.",
    unknown:
      "Der Wert fehlt oder ist in dieser Version unbekannt; daraus weder auf einen guten noch auf einen schlechten Zustand schließen.",
  },
  "neutron.admin": {
    true: "Die Ressource ist eingeschaltet; alles Weitere sagt der Status.",
    false:
      "Die Ressource wurde absichtlich ausgeschaltet und überträgt keinen Datenverkehr; einschalten, um sie zu nutzen.",
    unknown: "Ob die Ressource eingeschaltet ist, wurde nicht übermittelt; weder das eine noch das andere annehmen.",
  },
  "neutron.agent.admin": {
    true: "Der Agent nimmt neue Aufgaben an.",
    false:
      "Der Agent wurde absichtlich deaktiviert und nimmt keine neuen Aufgaben an; wieder aktivieren, sobald der Grund entfallen ist.",
    unknown: "Ob der Agent neue Aufgaben annimmt, wurde nicht übermittelt; weder das eine noch das andere annehmen.",
  },
};
