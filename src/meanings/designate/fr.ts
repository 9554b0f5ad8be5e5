import type { designate } from "../../catalog/designate/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/** French. Enregistrement is a DNS record here, so a deleted zone leaves an entrée en base. */
export const designateFr: ServiceMeanings<typeof designate> = {
  lang: "fr",
  "designate.zone": {
    ACTIVE: "Tous les serveurs de noms répondent pour la zone avec son contenu le plus récent.",
    PENDING: "Une modification est en cours de propagation vers les serveurs de noms\u00a0; l’action indique laquelle.",
    ERROR:
      "Les serveurs de noms n’ont pas pris en compte la dernière modification\u00a0; le service continue d’essayer\u00a0; si cet état dure, demandez à l’opérateur de vérifier ces serveurs.",
    DELETED: "La zone n’existe plus\u00a0; il n’en reste que l’entrée en base.",
    SUCCESS: "La dernière modification a été propagée.",
    NO_ZONE: "Les serveurs de noms ne connaissent pas la zone.",
    unknown: "La valeur est absente ou inconnue de cette version\u00a0; n’en déduisez ni un bon état, ni une panne.",
  },
  "designate.recordset": {
    ACTIVE: "Tous les serveurs de noms répondent avec ces enregistrements.",
    PENDING: "Une modification des enregistrements est en cours de propagation vers les serveurs de noms.",
    ERROR:
      "Les serveurs de noms n’ont pas pris en compte les enregistrements\u00a0; si cet état dure, examinez la zone.",
    DELETED: "Les enregistrements n’existent plus.",
    unknown: "La valeur est absente ou inconnue de cette version\u00a0; n’en déduisez ni un bon état, ni une panne.",
  },
};
