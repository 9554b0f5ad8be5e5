import type { barbican } from "../../catalog/barbican/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/** French. Unsure: secret.ERROR (order, a request for a secret, is demande, with the API’s word beside it). */
export const barbicanFr: ServiceMeanings<typeof barbican> = {
  lang: "fr",
  "barbican.secret": {
    PENDING: "Le secret est en cours de génération et n’existe pas encore.",
    ACTIVE: "Le secret est enregistré\u00a0; toute personne qui y a accès peut le récupérer.",
    ERROR: "La demande (order) a échoué\u00a0; lisez error_reason, supprimez cette demande et faites-en une nouvelle.",
    unknown: "La valeur est absente ou inconnue de cette version\u00a0; n’en déduisez ni un bon état, ni une panne.",
  },
};
