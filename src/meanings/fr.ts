import type { Meanings } from "../language/meanings.ts";

/**
 * French. Register: vous, in the imperative for what a person has to do; aucune action n’est requise where nothing is.
 * Instance (feminine) is the server that Nova manages, machine virtuelle the guest that the hypervisor sees; a soft
 * reboot is redémarrage simple, a hard one forcé. No-break spaces, written \u00a0, stand before a colon and a semicolon.
 * Unsure: task.shelving, task.shelving_offloading, vm.shelved, vm.shelved_offloaded, status.SHELVED,
 * status.SHELVED_OFFLOADED (sortir de retrait, the label’s words as a verb), vm.soft-delete, status.SOFT_DELETED (délai
 * de récupération for the reclaim interval), task.image_backup, task.restoring.
 */
export const fr: Meanings = {
  lang: "fr",
  leading: {
    deleted: "L’instance n’existe plus, le reste n’a donc plus d’importance.",
    unreachable: "La cellule (cell) de l’instance ne répond pas, le reste peut donc être obsolète.",
    task: "Une tâche est en cours, et la plupart des statuts ne montrent pas les tâches.",
    error: "L’instance est en erreur, ce qui importe plus que le reste.",
    status: "Aucune tâche en cours n’a été signalée, le statut résume donc l’état de l’instance.",
    power: "Seul l’état d’alimentation a été transmis.",
  },
  power: {
    NOSTATE:
      "L’hyperviseur ne peut pas se prononcer\u00a0: la machine virtuelle est en retrait, injoignable ou pas encore créée\u00a0; consultez plutôt le statut et la tâche.",
    RUNNING:
      "L’hyperviseur voit la machine virtuelle sous tension, mais ne sait pas si son système d’exploitation a démarré.",
    BLOCKED:
      "Ancienne valeur de Xen\u00a0: la machine virtuelle fonctionne, mais son processeur est inactif\u00a0; traitez cette valeur comme RUNNING, que Nova indique à la place depuis Folsom.",
    PAUSED:
      "La machine virtuelle est figée en mémoire\u00a0: elle n’utilise pas le processeur mais garde sa RAM\u00a0; sortez-la de pause pour qu’elle continue.",
    SHUTDOWN:
      "L’hyperviseur voit la machine virtuelle éteinte\u00a0; l’état de la VM indique si c’est voulu\u00a0; s’il vaut stopped, démarrez l’instance pour l’utiliser.",
    SHUTOFF:
      "Ancienne seconde valeur pour une machine virtuelle éteinte\u00a0; traitez cette valeur comme SHUTDOWN, qui l’a remplacée dans Folsom.",
    CRASHED:
      "L’hyperviseur signale que la machine virtuelle a planté et ne fonctionne plus\u00a0; consultez son journal de console, puis démarrez-la ou forcez son redémarrage.",
    SUSPENDED:
      "La machine virtuelle est arrêtée et sa mémoire est enregistrée sur disque\u00a0; reprenez l’instance pour continuer là où elle en était.",
    FAILED:
      "Ancienne valeur, disparue depuis Folsom\u00a0: la machine virtuelle n’a pas pu être créée\u00a0; traitez cette valeur comme l’état error de la VM\u00a0: lisez le message d’erreur, puis reconstruisez ou supprimez l’instance.",
    BUILDING:
      "Ancienne valeur, disparue depuis Liberty\u00a0: la machine virtuelle est encore en cours de création\u00a0; patientez\u00a0; Nova l’indique désormais par l’état building de la VM.",
    unknown:
      "L’état d’alimentation est absent ou inconnu de cette version\u00a0; l’instance peut fonctionner ou être éteinte.",
  },
  task: {
    none: "Aucune tâche n’est en cours\u00a0; l’instance reste telle quelle jusqu’à ce que quelqu’un intervienne.",
    scheduling:
      "Nova choisit un hôte pour la nouvelle instance\u00a0; aucune action n’est requise\u00a0: l’étape suivante s’enchaîne d’elle-même.",
    block_device_mapping:
      "Les disques et volumes de la nouvelle instance sont en cours de création et d’association\u00a0; elle n’est pas encore utilisable.",
    networking:
      "Les ports et adresses de la nouvelle instance sont en cours d’attribution\u00a0; elle n’est pas encore joignable.",
    spawning:
      "Dernière étape de la création\u00a0: l’hyperviseur crée et démarre la machine virtuelle\u00a0; elle sera bientôt utilisable.",
    image_snapshot:
      "Un instantané du disque est en cours de création\u00a0; la machine virtuelle peut se figer un instant, mais conserve son état.",
    image_snapshot_pending:
      "Un instantané a été demandé, mais n’a pas encore commencé sur l’hôte\u00a0; l’instance est utilisable normalement.",
    image_pending_upload:
      "L’instantané a été créé et attend d’être envoyé\u00a0; l’instance est utilisable normalement, mais l’image n’est pas encore prête.",
    image_uploading:
      "L’instantané est en cours d’envoi\u00a0; l’instance est utilisable normalement, et l’image sera prête à la fin de l’envoi.",
    image_backup:
      "Une image de sauvegarde est en cours de création, et remplace au besoin la plus ancienne\u00a0; l’instance conserve son état, et la tâche se termine d’elle-même.",
    updating_password:
      "L’agent de la machine virtuelle change le mot de passe administrateur\u00a0; l’instance continue de fonctionner\u00a0; à la fin de la tâche, connectez-vous avec le nouveau mot de passe.",
    resize_prep:
      "La destination d’un redimensionnement ou d’une migration à froid est en préparation\u00a0; l’instance est utilisable normalement jusqu’au déplacement.",
    resize_migrating:
      "L’instance est indisponible pendant que ses disques migrent vers la destination\u00a0; aucune action n’est requise\u00a0: l’étape suivante s’enchaîne d’elle-même.",
    resize_migrated:
      "Les disques ont migré, mais la destination n’a pas encore pris le relais\u00a0; l’instance est encore indisponible.",
    resize_finish:
      "La destination démarre l’instance avec sa nouvelle taille ou à son nouvel emplacement\u00a0; il faudra ensuite confirmer ou annuler le changement.",
    resize_reverting:
      "L’instance retrouve son ancienne taille et son ancien hôte, et est indisponible pendant ce temps\u00a0; la tâche se termine d’elle-même.",
    resize_confirming:
      "L’ancienne copie de l’instance est en cours de suppression, l’annulation n’est donc plus possible\u00a0; l’instance elle-même n’est pas affectée.",
    rebooting:
      "Un redémarrage simple a été demandé\u00a0: le système d’exploitation de la machine virtuelle redémarre de lui-même\u00a0; l’instance sera utilisable dès qu’il aura démarré.",
    reboot_pending:
      "L’hôte a accepté le redémarrage simple et le prépare\u00a0; l’instance sera bientôt indisponible un instant.",
    reboot_started:
      "L’hyperviseur exécute le redémarrage simple\u00a0; l’instance sera utilisable dès que son système d’exploitation aura démarré.",
    rebooting_hard:
      "L’alimentation de la machine virtuelle va être coupée puis rétablie sans préavis\u00a0; ses données non enregistrées seront perdues.",
    reboot_pending_hard:
      "L’hôte a accepté le redémarrage forcé et le prépare\u00a0; la machine virtuelle n’en sera pas avertie.",
    reboot_started_hard:
      "L’hyperviseur exécute le redémarrage forcé\u00a0; l’instance sera utilisable dès que son système d’exploitation aura démarré.",
    pausing:
      "La machine virtuelle est en train d’être figée en mémoire\u00a0; elle ne répondra pas avant sa sortie de pause.",
    unpausing: "La machine virtuelle en pause repart depuis la mémoire\u00a0; elle sera bientôt utilisable.",
    suspending:
      "La mémoire de la machine virtuelle est en cours d’enregistrement sur disque, puis la machine s’arrêtera\u00a0; elle ne sera pas utilisable avant sa reprise.",
    resuming:
      "La machine virtuelle suspendue est en cours de reprise depuis le disque\u00a0; elle sera utilisable à la fin de la tâche.",
    "powering-off":
      "La machine virtuelle est invitée à s’éteindre, et sera éteinte de force si elle tarde trop\u00a0; la tâche se termine d’elle-même.",
    "powering-on":
      "L’instance est en cours de démarrage\u00a0; elle sera utilisable dès que son système d’exploitation aura démarré.",
    rescuing:
      "L’instance redémarre depuis une image de secours, avec son propre disque attaché pour réparation\u00a0; elle n’assure pas son service normal.",
    unrescuing:
      "L’instance quitte le mode secours et redémarre depuis son propre disque, ce qui rétablit son service normal.",
    rebuilding:
      "Le disque racine est en cours de remplacement à partir d’une image, ou l’instance est évacuée d’un hôte en panne\u00a0; elle n’est pas utilisable pendant ce temps.",
    rebuild_block_device_mapping:
      "Reconstruction\u00a0: les disques et volumes sont de nouveau associés\u00a0; l’instance n’est pas encore utilisable.",
    rebuild_spawning:
      "Dernière étape de la reconstruction\u00a0: l’hyperviseur recrée et démarre la machine virtuelle\u00a0; aucune action n’est requise.",
    migrating:
      "L’instance migre à chaud vers un autre hôte et continue de fonctionner\u00a0; aucune action n’est requise\u00a0: la tâche se termine d’elle-même.",
    deleting:
      "L’instance est en cours de suppression, même si son statut indique encore ACTIVE, SHUTOFF ou ERROR\u00a0; elle disparaîtra d’elle-même.",
    "soft-deleting":
      "L’instance est en train d’être éteinte et marquée comme supprimée\u00a0; elle pourra être restaurée pendant un temps limité.",
    restoring:
      "L’instance supprimée, mais récupérable, est en cours de restauration\u00a0; elle sera utilisable à la fin de la tâche.",
    shelving:
      "L’instance est en train d’être éteinte et mise en retrait\u00a0; elle ne sera pas utilisable avant sa sortie de retrait.",
    shelving_image_pending_upload:
      "La mise en retrait se poursuit\u00a0: une image du disque a été créée et attend d’être envoyée\u00a0; l’instance est éteinte.",
    shelving_image_uploading:
      "La mise en retrait se poursuit\u00a0: l’image du disque est en cours d’envoi vers le service d’images\u00a0; aucune action n’est requise.",
    shelving_offloading:
      "L’instance en retrait est en train d’être retirée de son hôte pour y libérer des ressources\u00a0; sortez-la de retrait pour l’utiliser.",
    unshelving:
      "L’instance en retrait est en train d’être placée sur un hôte et démarrée\u00a0; elle sera utilisable dès que son système d’exploitation aura démarré.",
    unknown: "La tâche n’a pas été transmise ou est inconnue de cette version\u00a0; l’instance peut être occupée.",
  },
  vm: {
    active:
      "Selon Nova, l’instance devrait fonctionner\u00a0; l’état d’alimentation indique si l’hyperviseur le confirme.",
    building:
      "L’instance figure dans la base de Nova et est encore en cours de création\u00a0; aucune action n’est requise\u00a0: la création se termine d’elle-même.",
    paused:
      "L’instance a été mise en pause sur demande et attend en mémoire\u00a0; sortez-la de pause pour l’utiliser.",
    suspended: "L’instance a été suspendue sur demande et attend sur disque\u00a0; reprenez-la pour l’utiliser.",
    stopped:
      "L’instance a été éteinte, sur demande ou depuis la machine virtuelle\u00a0; elle garde son disque et sa place sur l’hôte\u00a0; démarrez-la pour l’utiliser.",
    rescued:
      "L’instance fonctionne depuis une image de secours\u00a0; réparez son propre disque, puis quittez le mode secours.",
    resized:
      "L’instance a sa nouvelle taille ou son nouvel emplacement\u00a0; vérifiez-la, puis confirmez ou annulez le changement.",
    "soft-delete":
      "L’instance est éteinte et marquée comme supprimée\u00a0; restaurez-la avant la fin du délai de récupération, sinon elle sera définitivement perdue.",
    deleted: "Il ne reste de l’instance que son enregistrement en base\u00a0; elle est définitivement perdue.",
    error:
      "La dernière opération a rendu l’instance inutilisable\u00a0; lisez le message d’erreur, puis reconstruisez-la, forcez son redémarrage, réinitialisez son état ou supprimez-la.",
    shelved:
      "L’instance est éteinte et enregistrée comme image, mais garde sa place sur l’hôte\u00a0; sortez-la de retrait pour l’utiliser.",
    shelved_offloaded:
      "L’instance est en retrait et n’occupe de ressources sur aucun hôte\u00a0; sortez-la de retrait pour l’utiliser.",
    unknown: "L’état de la VM est absent ou inconnu de cette version\u00a0; consultez plutôt le statut.",
  },
  status: {
    ACTIVE:
      "À la connaissance de Nova, l’instance fonctionne\u00a0; vérifiez aussi la tâche et l’état d’alimentation\u00a0: la plupart des tâches et une machine virtuelle éteinte n’apparaissent pas ici.",
    BUILD:
      "La première création de l’instance est en cours\u00a0; elle se termine d’elle-même\u00a0: par ACTIVE, ou par ERROR en cas d’échec.",
    DELETED:
      "L’instance est supprimée\u00a0; seuls les administrateurs et les requêtes changes-since la voient encore\u00a0; aucune action n’est requise.",
    ERROR:
      "L’instance est en erreur\u00a0; lisez le message d’erreur, puis reconstruisez-la, forcez son redémarrage, réinitialisez son état ou supprimez-la.",
    HARD_REBOOT:
      "L’alimentation de l’instance est coupée puis rétablie\u00a0; l’instance sera utilisable dès que son système d’exploitation aura démarré.",
    MIGRATING:
      "L’instance migre à chaud vers un autre hôte et continue de fonctionner\u00a0; aucune action n’est requise.",
    PASSWORD:
      "Le mot de passe administrateur est en cours de changement\u00a0; l’instance continue de fonctionner\u00a0; ce statut désigne une opération et disparaît avec elle.",
    PAUSED:
      "L’instance est figée en mémoire et occupe encore des ressources sur son hôte\u00a0; elle ne répondra pas avant sa sortie de pause.",
    REBOOT:
      "Le système d’exploitation de la machine virtuelle redémarre de lui-même\u00a0; l’instance sera utilisable dès qu’il aura démarré.",
    REBUILD:
      "Le disque racine est en cours de remplacement, ou l’instance est évacuée\u00a0; elle était peut-être éteinte ou en ERROR avant\u00a0; patientez.",
    RESCUE:
      "L’instance est en mode secours et n’assure pas son service normal\u00a0; réparez son propre disque, puis quittez le mode secours.",
    RESIZE:
      "L’instance est en cours de redimensionnement ou de migration à froid, et indisponible une partie du temps\u00a0; il faudra ensuite confirmer ou annuler le changement.",
    REVERT_RESIZE:
      "L’annulation d’un redimensionnement ou d’une migration est en cours, le plus souvent sur demande\u00a0; elle se termine d’elle-même.",
    SHELVED:
      "L’instance est en retrait, mais garde sa place sur l’hôte, qui pourra être libérée plus tard sans intervention\u00a0; sortez-la de retrait pour l’utiliser.",
    SHELVED_OFFLOADED:
      "L’instance est en retrait et n’occupe de ressources sur aucun hôte\u00a0; sortez-la de retrait pour l’utiliser.",
    SHUTOFF:
      "L’instance est éteinte (l’état de la VM est stopped), et ses ressources restent réservées\u00a0; démarrez-la pour l’utiliser.",
    SOFT_DELETED:
      "L’instance est supprimée, mais encore récupérable\u00a0; restaurez-la avant la fin du délai de récupération, sinon elle sera définitivement perdue.",
    SUSPENDED:
      "La mémoire de l’instance est enregistrée sur disque, et ses ressources restent réservées\u00a0; reprenez l’instance pour continuer.",
    UNKNOWN:
      "La cellule (cell) de l’instance ne répond pas, ou l’enregistrement de l’instance en base est endommagé\u00a0; l’instance elle-même fonctionne peut-être\u00a0; patientez ou contactez l’opérateur.",
    VERIFY_RESIZE:
      "L’instance a été redimensionnée ou migrée\u00a0: vérifiez-la, puis confirmez ou annulez le changement\u00a0; certains clouds confirment d’eux-mêmes plus tard.",
    unknown: "Le statut est absent ou inconnu de cette version\u00a0; il ne s’agit pas du statut UNKNOWN de Nova.",
  },
};
