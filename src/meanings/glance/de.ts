import type { glance } from "../../catalog/glance/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/** German. Unsure: image.uploading, image.importing (Staging-Bereich for the staging area). */
export const glanceDe: ServiceMeanings<typeof glance> = {
  lang: "de",
  "glance.image": {
    queued:
      "Das Abbild hat einen Namen, aber noch keine Daten; ein Snapshot liefert sie von selbst, sonst muss jemand sie hochladen oder importieren.",
    saving: "Die Daten werden hochgeladen; das Abbild ist danach nutzbar.",
    active: "Das Abbild ist vollständig; daraus Instanzen oder Datenträger erstellen.",
    killed:
      "Das Hochladen ist fehlgeschlagen, und nichts Brauchbares ist gespeichert; Abbild löschen und erneut hochladen.",
    deleted: "Das Abbild gibt es nicht mehr; nur sein Datensatz bleibt noch eine Weile erhalten.",
    uploading:
      "Die Daten werden in den Staging-Bereich hochgeladen; danach muss der Import noch angefordert werden, von Hand oder durch ein Programm.",
    importing:
      "Die Daten aus dem Staging-Bereich oder aus einer anderen Quelle werden geprüft und gespeichert; das Abbild ist danach nutzbar.",
    pending_delete:
      "Das Abbild ist gelöscht, und seine Daten werden noch von selbst entfernt; für das Projekt ist es endgültig verloren.",
    deactivated:
      "Ein Administrator hat die Daten des Abbilds gesperrt; bis es reaktiviert wird, ist es sichtbar, aber nicht nutzbar.",
    unknown:
      "Der Wert fehlt oder ist in dieser Version unbekannt; daraus weder auf einen guten noch auf einen schlechten Zustand schließen.",
  },
  "glance.member": {
    pending:
      "Das Abbild wurde diesem Projekt angeboten, das noch nicht geantwortet hat; annehmen, um es in Listen zu sehen, oder ablehnen.",
    accepted: "Das Projekt hat das Abbild angenommen und sieht es unter seinen eigenen.",
    rejected:
      "Das Projekt will das Abbild nicht in seinen Listen sehen; über die ID kann es das Abbild weiterhin nutzen.",
    unknown:
      "Der Wert fehlt oder ist in dieser Version unbekannt; daraus weder auf einen guten noch auf einen schlechten Zustand schließen.",
  },
};
