import type { cinder } from "../../catalog/cinder/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/**
 * French. An instance is the server, as in ../fr.ts. Unsure: volume.managing, volume.error_managing, volume.unmanaging,
 * volume.error_unmanaging and snapshot.unmanaging (prise en gestion and retirer de la gestion, the labels’ words),
 * volume.reserved and attachment.reserved (en retrait for a shelved server).
 */
export const cinderFr: ServiceMeanings<typeof cinder> = {
  lang: "fr",
  "cinder.volume": {
    creating: "Le volume est en cours de création\u00a0; il pourra être attaché dès qu’il sera disponible.",
    available:
      "Le volume est prêt et n’est attaché à rien\u00a0; attachez-le pour l’utiliser, ou supprimez-le si personne n’en a besoin.",
    deleting: "Le volume est en cours de suppression et disparaîtra de lui-même\u00a0; aucune action n’est requise.",
    error:
      "Le volume n’a pas pu être créé, ou une opération l’a rendu inutilisable\u00a0; lisez ses messages, puis supprimez-le ou demandez à un administrateur de réinitialiser son état.",
    error_deleting:
      "Le volume n’a pas pu être supprimé et existe toujours\u00a0; réessayez, ou demandez à un administrateur de forcer la suppression.",
    error_managing:
      "Un disque existant n’a pas pu être pris en gestion comme volume\u00a0; vérifiez son nom sur le système de stockage, puis réessayez.",
    managing: "Un disque existant est en cours de prise en gestion comme volume\u00a0; aucune action n’est requise.",
    attaching: "Le volume est en cours d’attachement à une instance\u00a0; il sera bientôt utilisable.",
    "in-use": "Le volume est attaché à au moins une instance, qui s’en sert\u00a0; détachez-le avant de le supprimer.",
    detaching: "Le volume est en train d’être détaché de son instance\u00a0; il redeviendra disponible de lui-même.",
    maintenance:
      "Le volume est verrouillé pendant sa migration vers un autre hôte de stockage, et aucune opération n’est possible\u00a0; il se débloquera de lui-même.",
    "restoring-backup":
      "Le volume est en cours de restauration depuis une sauvegarde\u00a0; ne l’utilisez pas avant la fin.",
    error_restoring:
      "La restauration d’une sauvegarde sur le volume a échoué, son contenu n’est donc pas fiable\u00a0; relancez la restauration ou supprimez le volume.",
    reserved:
      "Le volume est réservé à une instance à laquelle il va être attaché, ou qui est en retrait\u00a0; si cela dure sans qu’une telle instance existe, demandez à un administrateur de réinitialiser l’état du volume.",
    "awaiting-transfer":
      "Le volume est proposé à un autre projet\u00a0; un membre de ce projet doit accepter le transfert avec la clé, à moins que le propriétaire ne l’annule.",
    "backing-up":
      "Une sauvegarde du volume est en cours de création\u00a0; les autres opérations attendent qu’elle soit terminée.",
    "error_backing-up":
      "La sauvegarde du volume a échoué, mais le volume lui-même n’est pas affecté\u00a0; examinez la sauvegarde, puis demandez à un administrateur de réinitialiser l’état du volume.",
    error_extending:
      "L’extension du volume a échoué, et le volume reste bloqué dans cet état\u00a0; demandez à un administrateur de vérifier sa taille et de réinitialiser son état.",
    downloading:
      "L’écriture d’une image sur le nouveau volume est en cours\u00a0; il sera utilisable à la fin de l’opération.",
    uploading:
      "Le contenu du volume est en cours d’envoi vers une image\u00a0; le volume retrouvera de lui-même son état précédent.",
    retyping: "Le volume change de type et passe peut-être sur un autre stockage\u00a0; aucune action n’est requise.",
    extending: "Le volume est en cours d’extension\u00a0; aucune action n’est requise.",
    reverting: "Le volume est en train de revenir à son dernier instantané\u00a0; ne l’utilisez pas avant la fin.",
    unmanaging:
      "Le volume est en train d’être retiré de la gestion de Cinder\u00a0; ses données restent sur le système de stockage, mais il n’apparaîtra plus ici.",
    error_unmanaging:
      "Le volume n’a pas pu être retiré de la gestion de Cinder\u00a0; un administrateur doit consulter le journal du service de volumes.",
    unknown: "La valeur est absente ou inconnue de cette version\u00a0; n’en déduisez ni un bon état, ni une panne.",
  },
  "cinder.volume.migration": {
    migrating: "Les données du volume migrent vers un autre hôte de stockage\u00a0; aucune action n’est requise.",
    error:
      "La dernière migration vers un autre hôte de stockage a échoué, et le volume est resté en place\u00a0; un administrateur peut chercher la cause et réessayer.",
    success: "La dernière migration vers un autre hôte de stockage a réussi\u00a0; aucune action n’est requise.",
    completing: "La copie est créée et prend la place du volume d’origine\u00a0; aucune action n’est requise.",
    none: "Aucune migration n’est enregistrée.",
    starting: "Une migration vers un autre hôte de stockage a été demandée et va bientôt commencer.",
    unknown: "La valeur est absente ou inconnue de cette version\u00a0; n’en déduisez ni un bon état, ni une panne.",
  },
  "cinder.volume.replication": {
    error:
      "La copie sur le second système de stockage est hors d’usage\u00a0; un administrateur doit rétablir la réplication.",
    enabled: "Le volume est répliqué sur un second système de stockage\u00a0; aucune action n’est requise.",
    disabled:
      "Le volume pourrait être répliqué, mais ne l’est pas\u00a0; activez la réplication si vous voulez une seconde copie.",
    "not-capable":
      "Le système de stockage de ce volume ne peut pas le répliquer\u00a0; un changement de type de volume le permettrait.",
    "failing-over":
      "Le basculement vers le second système de stockage est en cours\u00a0; aucune action n’est requise.",
    "failover-error":
      "Le basculement vers le second système de stockage a échoué\u00a0; le volume peut rester inaccessible jusqu’à l’intervention d’un administrateur.",
    "failed-over":
      "Le volume fonctionne depuis le second système de stockage\u00a0; un administrateur devra revenir au premier dès que celui-ci fonctionnera de nouveau.",
    enabling: "La réplication est en cours d’activation\u00a0; aucune action n’est requise.",
    disabling: "La réplication est en cours de désactivation\u00a0; aucune action n’est requise.",
    none: "Le volume n’a aucune réplication\u00a0; aucune action n’est requise.",
    unknown: "La valeur est absente ou inconnue de cette version\u00a0; n’en déduisez ni un bon état, ni une panne.",
  },
  "cinder.snapshot": {
    error: "L’instantané n’a pas pu être créé et ne contient rien d’utile\u00a0; supprimez-le et créez-en un autre.",
    available:
      "L’instantané est complet\u00a0; vous pouvez en tirer un volume ou y faire revenir son volume d’origine.",
    creating: "L’instantané est en cours de création\u00a0; aucune action n’est requise.",
    deleting: "L’instantané est en cours de suppression et disparaîtra de lui-même.",
    deleted: "L’instantané n’existe plus\u00a0; il n’en reste que l’enregistrement.",
    updating: "L’instantané est en cours de mise à jour\u00a0; aucune action n’est requise.",
    error_deleting:
      "L’instantané n’a pas pu être supprimé et existe toujours\u00a0; réessayez, ou demandez à un administrateur de forcer la suppression.",
    unmanaging:
      "L’instantané est en train d’être retiré de la gestion de Cinder\u00a0; ses données restent sur le système de stockage.",
    "backing-up":
      "Une sauvegarde est en cours de création à partir de cet instantané\u00a0; attendez qu’elle soit terminée.",
    restoring:
      "Le volume est en train de revenir à cet instantané, qui est lui-même conservé\u00a0; aucune action n’est requise.",
    unknown: "La valeur est absente ou inconnue de cette version\u00a0; n’en déduisez ni un bon état, ni une panne.",
  },
  "cinder.backup": {
    error:
      "La sauvegarde a échoué et ne peut pas être restaurée\u00a0; lisez son fail_reason, supprimez-la et créez-en une autre.",
    error_deleting:
      "La sauvegarde n’a pas pu être supprimée et reste stockée\u00a0; réessayez, ou demandez à un administrateur de réinitialiser son état.",
    creating:
      "Le volume est en cours de copie vers le stockage des sauvegardes\u00a0; la copie peut être longue et se termine d’elle-même.",
    available: "La sauvegarde est complète et peut être restaurée.",
    deleting: "La sauvegarde est en cours de suppression du stockage et disparaîtra d’elle-même.",
    deleted: "La sauvegarde n’existe plus\u00a0; il n’en reste que l’enregistrement.",
    restoring: "La sauvegarde est en cours de restauration sur un volume\u00a0; la sauvegarde elle-même est conservée.",
    unknown: "La valeur est absente ou inconnue de cette version\u00a0; n’en déduisez ni un bon état, ni une panne.",
  },
  "cinder.attachment": {
    attached: "Le volume est attaché à l’instance\u00a0; aucune action n’est requise.",
    attaching:
      "La connexion entre l’instance et le volume est en cours d’établissement\u00a0; aucune action n’est requise.",
    detached: "L’instance ne dispose plus du volume\u00a0; attachez-le de nouveau si besoin.",
    reserved:
      "Une place est gardée pour une instance sur le point de se connecter ou en retrait\u00a0; si une telle instance n’existe pas, supprimez l’attachement.",
    error_attaching: "L’instance n’a pas pu se connecter au volume\u00a0; supprimez l’attachement et réessayez.",
    error_detaching:
      "L’instance et le volume n’ont pas pu être déconnectés proprement\u00a0; un administrateur doit vérifier l’hôte avant tout détachement forcé.",
    deleted: "L’attachement n’existe plus\u00a0; il n’en reste que l’enregistrement.",
    none: "Le volume n’a jamais été attaché\u00a0; aucune action n’est requise.",
    unknown: "La valeur est absente ou inconnue de cette version\u00a0; n’en déduisez ni un bon état, ni une panne.",
  },
  "cinder.group": {
    error:
      "Le groupe n’a pas pu être créé ou modifié\u00a0; lisez les messages, puis supprimez-le ou demandez à un administrateur de réinitialiser son état.",
    available:
      "Le groupe est complet\u00a0; vous pouvez y ajouter des volumes et créer un instantané de tous à la fois.",
    creating: "Le groupe est en cours de création\u00a0; aucune action n’est requise.",
    deleting: "Le groupe est en cours de suppression et disparaîtra de lui-même.",
    deleted: "Le groupe n’existe plus\u00a0; il n’en reste que l’enregistrement.",
    updating:
      "Des volumes sont en train d’être ajoutés au groupe ou d’en être retirés\u00a0; aucune action n’est requise.",
    "in-use": "Des volumes du groupe sont en cours d’utilisation.",
    error_deleting:
      "Le groupe n’a pas pu être supprimé et existe toujours\u00a0; réessayez, ou demandez à un administrateur de réinitialiser son état.",
    unknown: "La valeur est absente ou inconnue de cette version\u00a0; n’en déduisez ni un bon état, ni une panne.",
  },
  "cinder.group_snapshot": {
    error:
      "Les instantanés du groupe n’ont pas pu être créés ensemble\u00a0; supprimez cet instantané de groupe et réessayez.",
    available: "Les instantanés du groupe sont complets\u00a0; ils permettent de créer un nouveau groupe.",
    creating:
      "Un instantané simultané de tous les volumes du groupe est en cours de création\u00a0; aucune action n’est requise.",
    deleting: "L’instantané de groupe est en cours de suppression et disparaîtra de lui-même.",
    deleted: "L’instantané de groupe n’existe plus\u00a0; il n’en reste que l’enregistrement.",
    updating: "L’instantané de groupe est en cours de mise à jour\u00a0; aucune action n’est requise.",
    error_deleting:
      "L’instantané de groupe n’a pas pu être supprimé\u00a0; réessayez, ou demandez à un administrateur de réinitialiser son état.",
    unknown: "La valeur est absente ou inconnue de cette version\u00a0; n’en déduisez ni un bon état, ni une panne.",
  },
};
