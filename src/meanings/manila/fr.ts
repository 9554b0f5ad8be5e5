import type { manila } from "../../catalog/manila/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/**
 * French. Unsure: share.manage_starting and the other manage and unmanage states (prise en gestion and retirer de la
 * gestion, the labels’ words), share.migrating (backend left in English).
 */
export const manilaFr: ServiceMeanings<typeof manila> = {
  lang: "fr",
  "manila.share": {
    creating:
      "Le partage est en cours de création\u00a0; il pourra être monté dès qu’il sera disponible et que l’accès sera accordé.",
    creating_from_snapshot:
      "Le partage est en cours de création depuis un instantané, ce qui peut être long\u00a0; aucune action n’est requise.",
    deleting: "Le partage est en cours de suppression et disparaîtra de lui-même.",
    deferred_deleting:
      "Le partage est supprimé pour son projet, et son nettoyage sur le stockage se fera plus tard de lui-même\u00a0; aucune action n’est requise.",
    deleted: "Le partage n’existe plus\u00a0; il n’en reste que l’enregistrement.",
    error:
      "Le partage n’a pas pu être créé ou est inutilisable\u00a0; lisez ses messages, puis supprimez-le ou demandez à un administrateur de réinitialiser son état.",
    error_deleting:
      "Le partage n’a pas pu être supprimé et existe toujours\u00a0; réessayez, ou demandez à un administrateur de forcer la suppression.",
    error_deferred_deleting:
      "Le nettoyage du partage supprimé a échoué sur le stockage, et un nouvel essai aura lieu de lui-même\u00a0; si l’échec se répète, examinez le stockage.",
    available: "Le partage est exporté\u00a0; montez-le depuis tout client qui y a accès.",
    manage_starting:
      "Un export existant est en cours de prise en gestion comme partage\u00a0; aucune action n’est requise.",
    manage_error:
      "La prise en gestion de l’export existant a échoué\u00a0; vérifiez son chemin et sa taille, puis retirez-le de la gestion et réessayez.",
    unmanage_starting:
      "Le partage est en train d’être retiré de la gestion de Manila\u00a0; ses données restent sur le stockage, mais il n’apparaîtra plus ici.",
    manage_error_unmanage_starting:
      "Un partage dont la prise en gestion a échoué est en train d’être retiré de Manila\u00a0; aucune action n’est requise.",
    unmanage_error:
      "Le partage n’a pas pu être retiré de la gestion de Manila\u00a0; un administrateur doit consulter le journal et réinitialiser son état.",
    unmanaged: "Le partage a été retiré de la gestion de Manila\u00a0; ses données restent sur le stockage.",
    extending: "Le partage est en cours d’extension et reste monté\u00a0; aucune action n’est requise.",
    extending_error:
      "L’extension du partage a échoué, et le partage reste bloqué dans cet état\u00a0; un administrateur doit vérifier sa taille et réinitialiser son état.",
    shrinking: "Le partage est en cours de réduction et reste monté\u00a0; aucune action n’est requise.",
    shrinking_error:
      "La réduction du partage a échoué, et le partage reste bloqué dans cet état\u00a0; un administrateur doit vérifier sa taille et réinitialiser son état.",
    migrating: "Le partage migre vers un autre backend\u00a0; l’état de la tâche indique où il en est.",
    migrating_to: "Cette copie deviendra le partage une fois la migration terminée\u00a0; aucune action n’est requise.",
    shrinking_possible_data_loss_error:
      "Le partage contient plus de données que la taille réduite ne le permet, rien n’a donc été modifié\u00a0; libérez de l’espace, puis faites réinitialiser l’état.",
    replication_change:
      "Un autre réplica est en train de devenir le réplica actif\u00a0; les clients devront peut-être monter de nouveau le partage ensuite.",
    restoring: "Des données sont en cours de restauration\u00a0; aucune action n’est requise.",
    reverting: "Le partage est en train de revenir à son dernier instantané\u00a0; n’y écrivez rien avant la fin.",
    reverting_error:
      "Le retour du partage à un instantané a échoué, son contenu n’est donc pas fiable\u00a0; faites réinitialiser son état, puis relancez ce retour.",
    awaiting_transfer:
      "Le partage est proposé à un autre projet\u00a0; un membre de ce projet doit accepter le transfert avec la clé, à moins que le propriétaire ne l’annule.",
    backup_creating:
      "Une sauvegarde du partage est en cours de création\u00a0; les autres opérations attendent qu’elle soit terminée.",
    backup_restoring:
      "Le partage est en cours de restauration depuis une sauvegarde\u00a0; ne l’utilisez pas avant la fin.",
    backup_restoring_error:
      "La restauration d’une sauvegarde sur le partage a échoué, son contenu n’est donc pas fiable\u00a0; relancez la restauration ou supprimez le partage.",
    ensuring:
      "Le service vérifie que le stockage exporte toujours le partage tel qu’il est enregistré\u00a0; aucune action n’est requise.",
    server_migrating: "Le partage migre avec son serveur de partage\u00a0; aucune action n’est requise.",
    server_migrating_to:
      "Cette copie deviendra le partage une fois son serveur migré\u00a0; aucune action n’est requise.",
    inactive: "Ancienne copie laissée par une migration, bientôt nettoyée\u00a0; aucune action n’est requise.",
    none: "Le partage n’a encore aucune instance de partage, donc pas de statut propre\u00a0; attendez la première.",
    unknown: "La valeur est absente ou inconnue de cette version\u00a0; n’en déduisez ni un bon état, ni une panne.",
  },
  "manila.share.task": {
    migration_starting: "Une migration a été demandée et va bientôt commencer\u00a0; aucune action n’est requise.",
    migration_in_progress: "Le partage est en cours de migration\u00a0; aucune action n’est requise.",
    migration_completing:
      "Le partage est en train de passer à son nouvel emplacement\u00a0; les clients sont déconnectés un instant.",
    migration_success: "La dernière migration a réussi\u00a0; aucune action n’est requise.",
    migration_error:
      "La dernière migration a échoué et le partage est resté en place\u00a0; un administrateur doit chercher la cause avant de réessayer.",
    migration_cancelled: "La dernière migration a été annulée et le partage est resté en place.",
    migration_cancel_in_progress: "La migration est en cours d’annulation\u00a0; aucune action n’est requise.",
    migration_driver_starting:
      "Le stockage est sur le point de migrer lui-même le partage\u00a0; aucune action n’est requise.",
    migration_driver_in_progress: "Le stockage migre lui-même le partage\u00a0; aucune action n’est requise.",
    migration_driver_phase1_done:
      "Les données sont copiées et le partage fonctionne encore à son ancien emplacement\u00a0; un administrateur doit finaliser ou annuler la migration.",
    data_copying_starting:
      "Le service de données est sur le point de copier le partage\u00a0; aucune action n’est requise.",
    data_copying_in_progress:
      "Le service de données copie le partage\u00a0; si la copie se prolonge, demandez l’avancement.",
    data_copying_completing: "La copie est en cours de finalisation\u00a0; aucune action n’est requise.",
    data_copying_completed:
      "Le service de données a tout copié et le partage attend à son ancien emplacement\u00a0; un administrateur doit finaliser ou annuler la migration.",
    data_copying_cancelled: "La copie a été annulée\u00a0; le partage est resté en place.",
    data_copying_error:
      "La copie du partage a échoué et celui-ci est resté en place\u00a0; un administrateur doit chercher la cause avant de réessayer.",
    none: "Le partage n’a encore jamais migré\u00a0; aucune action n’est requise.",
    unknown: "La valeur est absente ou inconnue de cette version\u00a0; n’en déduisez ni un bon état, ni une panne.",
  },
  "manila.share.access": {
    active: "Toutes les règles d’accès du partage sont en vigueur.",
    syncing:
      "Les règles d’accès sont en cours d’application\u00a0; les clients tout juste autorisés devront peut-être patienter.",
    error: "Une règle d’accès n’a pas pu être appliquée\u00a0; supprimez la règle en erreur et ajoutez-la de nouveau.",
    out_of_sync: "Les règles d’accès sont en cours d’application.",
    unknown: "La valeur est absente ou inconnue de cette version\u00a0; n’en déduisez ni un bon état, ni une panne.",
  },
  "manila.access_rule": {
    queued_to_apply: "La règle attend d’être appliquée\u00a0; le client ne peut pas encore monter le partage.",
    queued_to_deny: "La règle attend d’être retirée\u00a0; le client peut encore monter le partage.",
    queued_to_update: "Une mise à jour de la règle attend d’être appliquée.",
    applying: "La règle est en cours d’application\u00a0; le client pourra bientôt monter le partage.",
    denying: "La règle est en cours de retrait et disparaîtra d’elle-même.",
    updating: "Une mise à jour de la règle est en cours d’application.",
    active: "La règle est en vigueur\u00a0; le client peut monter le partage.",
    error:
      "Le stockage n’a pas accepté la règle\u00a0; vérifiez l’adresse ou l’utilisateur, supprimez la règle et ajoutez-la de nouveau.",
    deleted: "La règle n’existe plus\u00a0; il n’en reste que l’enregistrement.",
    new: "La règle est en cours de mise en place.",
    unknown: "La valeur est absente ou inconnue de cette version\u00a0; n’en déduisez ni un bon état, ni une panne.",
  },
  "manila.snapshot": {
    available:
      "L’instantané est complet\u00a0; vous pouvez en tirer un partage ou y faire revenir son partage d’origine.",
    error: "L’instantané n’a pas pu être créé\u00a0; supprimez-le et créez-en un autre.",
    error_deleting:
      "L’instantané n’a pas pu être supprimé et existe toujours\u00a0; réessayez, ou demandez à un administrateur de forcer la suppression.",
    deleting: "L’instantané est en cours de suppression et disparaîtra de lui-même.",
    creating: "L’instantané est en cours de création\u00a0; aucune action n’est requise.",
    manage_starting: "Un instantané existant est en cours de prise en gestion\u00a0; aucune action n’est requise.",
    unmanage_starting:
      "L’instantané est en train d’être retiré de la gestion de Manila\u00a0; il reste sur le stockage.",
    unmanage_error:
      "L’instantané n’a pas pu être retiré de la gestion de Manila\u00a0; un administrateur doit chercher la cause et réinitialiser son état.",
    manage_error:
      "La prise en gestion de l’instantané existant a échoué\u00a0; vérifiez son identifiant, retirez-le de la gestion et réessayez.",
    migrating: "L’instantané migre avec son partage\u00a0; aucune action n’est requise.",
    migrating_to:
      "Cette copie deviendra l’instantané une fois la migration terminée\u00a0; aucune action n’est requise.",
    restoring:
      "Le partage est en train de revenir à cet instantané, qui est lui-même conservé\u00a0; aucune action n’est requise.",
    deferred_deleting:
      "L’instantané est supprimé pour son projet, et son nettoyage sur le stockage se fera plus tard de lui-même.",
    error_deferred_deleting:
      "Le nettoyage de l’instantané supprimé a échoué, et un nouvel essai aura lieu de lui-même\u00a0; si l’échec se répète, examinez le stockage.",
    unknown: "La valeur est absente ou inconnue de cette version\u00a0; n’en déduisez ni un bon état, ni une panne.",
  },
  "manila.replica": {
    active: "Les clients lisent et écrivent sur ce réplica.",
    in_sync: "Ce réplica contient les mêmes données que le réplica actif et pourrait prendre le relais.",
    out_of_sync:
      "Ce réplica n’a pas les données récentes et ne devrait pas encore prendre le relais\u00a0; il rattrape son retard de lui-même, ou peut être resynchronisé.",
    error: "Ce réplica ne suit plus le réplica actif\u00a0; resynchronisez-le, ou supprimez-le et créez-en un autre.",
    none: "Le partage n’est pas répliqué, ou son réplica est encore en cours de création.",
    unknown: "La valeur est absente ou inconnue de cette version\u00a0; n’en déduisez ni un bon état, ni une panne.",
  },
  "manila.server": {
    active: "Le serveur de partage exporte les partages de son réseau.",
    error:
      "Le serveur de partage n’a pas pu être mis en place ou est inutilisable\u00a0; consultez le journal, puis supprimez-le s’il n’a aucun partage.",
    deleting: "Le serveur de partage est en cours de suppression et disparaîtra de lui-même.",
    creating: "Le serveur de partage est en cours de création\u00a0; aucune action n’est requise.",
    manage_starting: "Un serveur existant est en cours de prise en gestion\u00a0; aucune action n’est requise.",
    unmanage_starting: "Le serveur est en train d’être retiré de la gestion de Manila\u00a0; il reste sur le stockage.",
    unmanage_error:
      "Le serveur n’a pas pu être retiré de la gestion de Manila\u00a0; consultez le journal et réinitialisez son état.",
    manage_error:
      "La prise en gestion du serveur existant a échoué\u00a0; vérifiez son identifiant, retirez-le de la gestion et réessayez.",
    inactive:
      "Le serveur de partage est conservé, mais n’accepte aucun nouveau partage, par exemple après la migration des siens\u00a0; supprimez-le s’il n’est plus utile.",
    server_migrating:
      "Le serveur de partage migre avec tous ses partages\u00a0; l’état de la tâche indique où il en est.",
    server_migrating_to:
      "Ce serveur prendra la place de celui qui est en cours de migration\u00a0; aucune action n’est requise.",
    network_change:
      "Le serveur de partage reçoit d’autres réglages de réseau ou de sécurité\u00a0; aucune action n’est requise.",
    unknown: "La valeur est absente ou inconnue de cette version\u00a0; n’en déduisez ni un bon état, ni une panne.",
  },
  "manila.network": {
    active: "Le réseau de partage peut servir à de nouveaux partages.",
    error:
      "Une modification du réseau de partage a échoué sur l’un de ses serveurs\u00a0; un administrateur doit chercher la cause et réinitialiser l’état du réseau.",
    network_change:
      "Des sous-réseaux ou des services de sécurité sont en cours de modification sur tous les serveurs du réseau\u00a0; aucune action n’est requise.",
    unknown: "La valeur est absente ou inconnue de cette version\u00a0; n’en déduisez ni un bon état, ni une panne.",
  },
  "manila.group": {
    creating: "Le groupe de partages est en cours de création\u00a0; aucune action n’est requise.",
    available:
      "Le groupe de partages est complet\u00a0; vous pouvez y créer des partages, et un instantané de tous à la fois.",
    deleting: "Le groupe de partages est en cours de suppression et disparaîtra de lui-même.",
    error:
      "Le groupe de partages n’a pas pu être créé ou supprimé\u00a0; lisez les messages, puis supprimez-le ou faites réinitialiser son état.",
    unknown: "La valeur est absente ou inconnue de cette version\u00a0; n’en déduisez ni un bon état, ni une panne.",
  },
  "manila.backup": {
    creating:
      "Le partage est en cours de copie vers le stockage des sauvegardes\u00a0; progress indique où en est la copie.",
    available: "La sauvegarde est complète et peut être restaurée.",
    restoring:
      "La sauvegarde est en cours de restauration sur un partage\u00a0; restore_progress indique où en est l’opération.",
    deleting: "La sauvegarde est en cours de suppression et disparaîtra d’elle-même.",
    error: "La sauvegarde a échoué\u00a0; lisez le motif, supprimez-la et créez-en une autre.",
    error_deleting:
      "La sauvegarde n’a pas pu être supprimée et reste stockée\u00a0; réessayez, ou faites réinitialiser son état.",
    unknown: "La valeur est absente ou inconnue de cette version\u00a0; n’en déduisez ni un bon état, ni une panne.",
  },
  "manila.share.bin": {
    true: "Le partage a été supprimé et se trouve dans la corbeille\u00a0; restaurez-le avant la fin du délai, sinon il sera définitivement supprimé.",
    false: "Le partage n’est pas supprimé\u00a0; pour le reste, consultez son statut.",
    unknown:
      "Aucune information n’a été transmise\u00a0; n’en déduisez ni que le partage est dans la corbeille, ni le contraire.",
  },
};
