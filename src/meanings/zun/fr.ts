import type { zun } from "../../catalog/zun/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/** French. */
export const zunFr: ServiceMeanings<typeof zun> = {
  lang: "fr",
  "zun.container": {
    Error:
      "Le conteneur n’a pas pu être créé ou démarré\u00a0; lisez status_reason, puis reconstruisez-le ou supprimez-le.",
    Running: "Le conteneur fonctionne.",
    Stopped:
      "Le conteneur s’est terminé ou a été arrêté\u00a0; status_detail indique le code de sortie\u00a0; démarrez-le pour l’utiliser.",
    Paused: "Le conteneur est en pause en mémoire\u00a0; sortez-le de pause pour qu’il continue.",
    Unknown:
      "L’hôte ne peut pas dire dans quel état est le conteneur\u00a0; examinez l’hôte, ou contactez l’opérateur.",
    Creating: "Le conteneur est en cours de création\u00a0; aucune action n’est requise.",
    Created: "Le conteneur est créé et n’a jamais été démarré\u00a0; démarrez-le pour l’utiliser.",
    Deleted: "Le conteneur n’existe plus\u00a0; il n’en reste que l’enregistrement.",
    Deleting: "Le conteneur est en cours de suppression et disparaîtra de lui-même.",
    Rebuilding: "Le conteneur est en cours de reconstruction à partir de son image\u00a0; aucune action n’est requise.",
    Dead: "La suppression du conteneur a échoué en cours de route, et il ne peut plus être démarré\u00a0; forcez sa suppression.",
    Restarting: "Le conteneur est en cours de redémarrage\u00a0; s’il redémarre sans cesse, consultez son journal.",
    unknown: "La valeur est absente ou inconnue de cette version\u00a0; n’en déduisez ni un bon état, ni une panne.",
  },
  "zun.task": {
    image_pulling: "L’image du conteneur est en cours de téléchargement\u00a0; aucune action n’est requise.",
    container_creating: "Le conteneur est en cours de création\u00a0; aucune action n’est requise.",
    container_starting: "Le conteneur est en cours de démarrage.",
    container_deleting: "Le conteneur est en cours de suppression et disparaîtra de lui-même.",
    container_stopping: "Le conteneur est invité à s’arrêter, et sera arrêté de force s’il ne le fait pas.",
    container_rebooting: "Le conteneur est en train d’être arrêté, puis redémarré.",
    container_pausing: "Le conteneur est en cours de mise en pause.",
    container_unpausing: "Le conteneur est en train de sortir de pause.",
    container_killing: "Un signal est en cours d’envoi au conteneur.",
    sg_adding: "Un groupe de sécurité est en cours d’ajout\u00a0; le conteneur continue de fonctionner.",
    sg_removing: "Un groupe de sécurité est en cours de retrait\u00a0; le conteneur continue de fonctionner.",
    network_attaching: "Un réseau est en cours d’attachement\u00a0; le conteneur continue de fonctionner.",
    network_detaching: "Un réseau est en cours de détachement\u00a0; le conteneur continue de fonctionner.",
    container_rebuilding: "Le conteneur est en cours de reconstruction\u00a0; aucune action n’est requise.",
    none: "Aucune opération n’est en cours sur le conteneur\u00a0; pour le reste, consultez son statut.",
    unknown: "La valeur est absente ou inconnue de cette version\u00a0; n’en déduisez ni un bon état, ni une panne.",
  },
};
