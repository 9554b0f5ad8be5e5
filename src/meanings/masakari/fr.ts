import type { masakari } from "../../catalog/masakari/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/** French. */
export const masakariFr: ServiceMeanings<typeof masakari> = {
  lang: "fr",
  "masakari.notification": {
    new: "Une panne a été signalée et le rétablissement n’a pas commencé\u00a0; aucune action n’est requise.",
    running: "Le rétablissement est en cours\u00a0; aucune action n’est requise.",
    error: "Le rétablissement a échoué une fois, et un nouvel essai aura lieu de lui-même\u00a0; attendez le résultat.",
    failed:
      "Le rétablissement a définitivement échoué\u00a0; examinez les instances de l’hôte et remettez-les en service à la main.",
    ignored: "Il n’y avait rien à rétablir, ou l’hôte en était exclu\u00a0; aucune action n’est requise.",
    finished: "Le rétablissement est terminé et a réussi.",
    unknown: "La valeur est absente ou inconnue de cette version\u00a0; n’en déduisez ni un bon état, ni une panne.",
  },
  "masakari.vmove": {
    pending: "L’instance attend d’être évacuée de l’hôte en panne.",
    ongoing: "L’instance est en train d’être évacuée de l’hôte en panne.",
    ignored: "L’instance a été laissée en place, comme demandé.",
    failed: "L’instance n’a pas pu être évacuée\u00a0; examinez-la dans Nova et remettez-la en service à la main.",
    succeeded: "L’instance fonctionne sur un autre hôte.",
    unknown: "La valeur est absente ou inconnue de cette version\u00a0; n’en déduisez ni un bon état, ni une panne.",
  },
};
