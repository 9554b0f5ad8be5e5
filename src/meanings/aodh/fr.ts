import type { aodh } from "../../catalog/aodh/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/** French. */
export const aodhFr: ServiceMeanings<typeof aodh> = {
  lang: "fr",
  "aodh.alarm": {
    ok: "La valeur surveillée est dans ses limites.",
    alarm:
      "La valeur surveillée est hors limites, et les actions de l’alarme ont été déclenchées\u00a0; cherchez la cause.",
    "insufficient data":
      "Les mesures ne suffisent pas pour se prononcer, par exemple juste après la création ou quand la métrique n’est plus alimentée\u00a0; vérifiez que des données arrivent encore.",
    unknown: "La valeur est absente ou inconnue de cette version\u00a0; n’en déduisez ni un bon état, ni une panne.",
  },
  "aodh.alarm.enabled": {
    true: "L’alarme est évaluée\u00a0; pour le reste, consultez son état.",
    false:
      "L’alarme est désactivée, son état n’est donc plus à jour\u00a0; activez-la pour qu’elle soit de nouveau évaluée.",
    unknown: "Aucune information n’a été transmise\u00a0; n’en déduisez ni que l’alarme est évaluée, ni le contraire.",
  },
};
