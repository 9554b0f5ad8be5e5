import type { octavia } from "../../catalog/octavia/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/**
 * French. Élément stands for whatever has the status. Unsure: listener, pool and amphora (left in English),
 * operating_status (statut opérationnel).
 */
export const octaviaFr: ServiceMeanings<typeof octavia> = {
  lang: "fr",
  "octavia.provisioning": {
    ACTIVE: "Les réglages sont en vigueur et modifiables\u00a0; le statut opérationnel indique si le trafic passe.",
    PENDING_DELETE:
      "La suppression est en cours et empêche toute modification\u00a0; l’élément disparaîtra de lui-même.",
    PENDING_CREATE: "La création est en cours et empêche toute modification\u00a0; aucune action n’est requise.",
    PENDING_UPDATE:
      "Une modification est en cours d’application\u00a0; d’ici là, le trafic suit les anciens réglages et aucune autre modification n’est acceptée.",
    DELETED: "L’élément n’existe plus\u00a0; il n’en reste que l’enregistrement, jusqu’à sa purge.",
    ERROR:
      "La dernière modification n’a pas pu être appliquée\u00a0; demandez à un administrateur de faire basculer le répartiteur de charge, ou supprimez-le et recréez-le.",
    unknown: "La valeur est absente ou inconnue de cette version\u00a0; n’en déduisez ni un bon état, ni une panne.",
  },
  "octavia.operating": {
    ONLINE: "Le trafic passe et tous les membres vérifiés sont en bon état.",
    OFFLINE:
      "Aucun trafic ne passe\u00a0: l’élément est à l’arrêt, n’a pas encore transmis son état ou n’est utilisé par rien\u00a0; s’il est en marche, donnez-lui un listener ou un pool.",
    DEGRADED:
      "Le trafic passe, mais une partie est en panne ou un listener a atteint sa limite de connexions\u00a0; cherchez le membre en erreur.",
    ERROR:
      "Aucun trafic ne peut passer\u00a0: tous les membres échouent aux vérifications, ou le répartiteur de charge ne répond pas\u00a0; examinez les serveurs situés derrière lui.",
    DRAINING:
      "Le membre, dont le poids est 0, refuse les nouvelles connexions et termine les anciennes\u00a0; augmentez ce poids pour le remettre en service.",
    NO_MONITOR:
      "Ce membre est sans surveillance, et donc peut-être en bon état, peut-être pas\u00a0; pour le savoir, ajoutez une surveillance (health monitor) à son pool.",
    unknown: "La valeur est absente ou inconnue de cette version\u00a0; n’en déduisez ni un bon état, ni une panne.",
  },
  "octavia.amphora": {
    ALLOCATED: "L’amphora est au service d’un répartiteur de charge.",
    BOOTING: "L’amphora est en cours de démarrage\u00a0; aucune action n’est requise.",
    READY: "Cette amphora de réserve attend d’être utilisée\u00a0; aucune action n’est requise.",
    FAILOVER_STOPPED:
      "L’amphora a cessé de transmettre son état en même temps que beaucoup d’autres, aucune n’est donc remplacée\u00a0; cherchez ce qu’elles ont en commun, par exemple le réseau de gestion.",
    PENDING_DELETE: "L’amphora est en cours de suppression et disparaîtra d’elle-même.",
    PENDING_CREATE: "L’amphora est en cours de création\u00a0; aucune action n’est requise.",
    PENDING_UPDATE: "L’amphora est en cours de mise à jour\u00a0; aucune action n’est requise.",
    DELETED: "L’amphora n’existe plus\u00a0; il n’en reste que l’enregistrement, jusqu’à sa purge.",
    ERROR: "L’amphora est en panne\u00a0; faites basculer son répartiteur de charge pour qu’elle soit remplacée.",
    unknown: "La valeur est absente ou inconnue de cette version\u00a0; n’en déduisez ni un bon état, ni une panne.",
  },
};
