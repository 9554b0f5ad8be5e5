import type { trove } from "../../catalog/trove/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/**
 * French. Instance Nova is the server below the instance of Trove. Unsure: instance.EJECT and operating.EJECT
 * (éviction, the label’s word), operating_status (statut opérationnel).
 */
export const troveFr: ServiceMeanings<typeof trove> = {
  lang: "fr",
  "trove.instance": {
    HEALTHY: "La base de données répond.",
    ACTIVE:
      "L’instance Nova de la base de données est en service et ne fait l’objet d’aucune opération\u00a0; le statut opérationnel indique si la base répond.",
    BLOCKED: "La base de données fonctionne, mais ne répond pas\u00a0; consultez son journal ou redémarrez-la.",
    BUILD: "L’instance est en cours de création\u00a0; aucune action n’est requise.",
    FAILED: "La base de données n’a pas pu être installée\u00a0; supprimez l’instance et recréez-la.",
    REBOOT: "L’instance est en cours de redémarrage\u00a0; la base de données est indisponible un instant.",
    RESIZE:
      "L’instance est en cours de redimensionnement\u00a0; la base de données est indisponible une partie du temps.",
    BACKUP:
      "Une sauvegarde est en cours de création et la base de données continue de fonctionner\u00a0; aucune action n’est requise.",
    SHUTDOWN: "L’instance est en cours de suppression et disparaîtra d’elle-même.",
    ERROR:
      "Une opération a rendu l’instance inutilisable\u00a0; lisez son message d’erreur, puis réinitialisez son état, restaurez-la ou supprimez-la.",
    RESTART_REQUIRED:
      "De nouveaux réglages ne prendront effet qu’après un redémarrage\u00a0; redémarrez l’instance quand cela vous convient.",
    PROMOTE: "Ce réplica est en cours de promotion en instance principale\u00a0; aucune action n’est requise.",
    EJECT:
      "L’instance principale est en cours d’éviction, et un réplica prend le relais\u00a0; aucune action n’est requise.",
    UPGRADE: "La base de données est en cours de mise à niveau et indisponible pendant ce temps.",
    DETACH: "Ce réplica est en train de devenir une instance autonome\u00a0; aucune action n’est requise.",
    UNKNOWN:
      "L’instance Nova derrière la base de données est dans un état que Trove ne sait pas nommer, par exemple éteinte\u00a0; examinez-la dans Nova, ou contactez l’opérateur.",
    NEW: "La demande vient d’être reçue\u00a0; aucune action n’est requise.",
    unknown: "La valeur est absente ou inconnue de cette version\u00a0; n’en déduisez ni un bon état, ni une panne.",
  },
  "trove.operating": {
    ACTIVE: "La base de données fonctionne.",
    BLOCKED: "La base de données fonctionne, mais ne répond pas\u00a0; consultez son journal ou redémarrez-la.",
    SHUTDOWN:
      "La base de données est arrêtée alors que son instance Nova fonctionne\u00a0; consultez son journal et redémarrez l’instance.",
    FAILED: "La base de données n’a pas pu être installée\u00a0; supprimez l’instance et recréez-la.",
    BUILD: "La base de données est en cours d’installation\u00a0; aucune action n’est requise.",
    PROMOTE: "Ce réplica est en cours de promotion en base principale\u00a0; aucune action n’est requise.",
    EJECT: "La base principale est en cours d’éviction\u00a0; aucune action n’est requise.",
    LOGGING: "Les journaux de la base de données sont en cours d’export\u00a0; aucune action n’est requise.",
    ERROR:
      "L’agent de l’instance ne transmet pas d’état, ou transmet un état inconnu\u00a0; examinez l’instance, ou contactez l’opérateur.",
    NEW: "L’installation de la base de données n’a pas commencé\u00a0; aucune action n’est requise.",
    DELETED: "La base de données n’existe plus\u00a0; il n’en reste que l’enregistrement.",
    RESTART_REQUIRED:
      "De nouveaux réglages ne prendront effet qu’après un redémarrage\u00a0; redémarrez l’instance quand cela vous convient.",
    HEALTHY: "La base de données répond.",
    UPGRADING: "La base de données est en cours de mise à niveau et indisponible pendant ce temps.",
    RESTARTING: "La base de données est en cours de redémarrage\u00a0; aucune action n’est requise.",
    none: "Rien n’est indiqué sur la base de données tant qu’une tâche est en cours ou que l’instance Nova n’est pas active\u00a0; consultez le statut.",
    unknown: "La valeur est absente ou inconnue de cette version\u00a0; n’en déduisez ni un bon état, ni une panne.",
  },
  "trove.backup": {
    NEW: "La sauvegarde a été demandée et n’a pas commencé\u00a0; aucune action n’est requise.",
    BUILDING: "La sauvegarde est en cours de création\u00a0; aucune action n’est requise.",
    SAVING: "La sauvegarde est en cours d’envoi\u00a0; aucune action n’est requise.",
    COMPLETED: "La sauvegarde est complète et peut être restaurée.",
    FAILED: "La sauvegarde a échoué et ne peut pas être restaurée\u00a0; supprimez-la et créez-en une autre.",
    RESTORED:
      "L’enregistrement d’une sauvegarde présente dans le stockage a été recréé\u00a0; elle peut être restaurée.",
    DELETE_FAILED: "La sauvegarde n’a pas pu être supprimée et reste stockée\u00a0; réessayez.",
    unknown: "La valeur est absente ou inconnue de cette version\u00a0; n’en déduisez ni un bon état, ni une panne.",
  },
};
