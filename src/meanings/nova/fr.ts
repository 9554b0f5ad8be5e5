import type { nova } from "../../catalog/nova/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/**
 * French. Abandonner is to cancel a move, annuler is to revert it, as in the labels. Unsure: host_status.DOWN (déclaré
 * d’office en panne for forced down), host_status."" (en retrait for shelved).
 */
export const novaFr: ServiceMeanings<typeof nova> = {
  lang: "fr",
  "nova.migration": {
    accepted: "La migration a été demandée et va bientôt commencer.",
    queued: "La migration à chaud attend son tour sur l’hôte\u00a0; elle peut encore être abandonnée.",
    preparing: "La destination d’une migration à chaud est en préparation\u00a0; l’instance continue de fonctionner.",
    "pre-migrating": "La place est réservée à destination, et la migration va bientôt commencer.",
    migrating: "L’instance est indisponible pendant que ses disques migrent.",
    running:
      "La mémoire de l’instance est copiée pendant que celle-ci fonctionne\u00a0; une copie longue peut être forcée ou abandonnée.",
    "running (post-copy)":
      "L’instance fonctionne déjà à destination pendant que le reste de sa mémoire suit\u00a0; la migration ne peut plus être abandonnée.",
    "post-migrating": "Les disques sont arrivés et la destination prend le relais\u00a0; aucune action n’est requise.",
    finished:
      "Le redimensionnement ou la migration à froid a eu lieu\u00a0; il faut maintenant confirmer ou annuler le changement.",
    confirming: "La confirmation définitive de la migration est en cours\u00a0; aucune action n’est requise.",
    reverting: "La migration est en cours d’annulation\u00a0; aucune action n’est requise.",
    done: "L’instance a été évacuée d’un hôte en panne et reconstruite ailleurs\u00a0; les restes seront nettoyés au retour de cet hôte.",
    completed: "La migration est terminée et a réussi.",
    confirmed: "La migration est terminée et a été confirmée.",
    reverted: "La migration est terminée et a été annulée sur demande.",
    cancelled: "La migration à chaud a été abandonnée\u00a0; l’instance fonctionne là où elle était.",
    failed:
      "La migration a échoué\u00a0; l’instance devrait être là où elle était\u00a0: examinez-la, ainsi que le journal de son hôte, avant de réessayer.",
    error:
      "La migration a été interrompue\u00a0; examinez l’instance et son message d’erreur, car une intervention est peut-être nécessaire.",
    unknown: "La valeur est absente ou inconnue de cette version\u00a0; n’en déduisez ni un bon état, ni une panne.",
  },
  "nova.service.state": {
    up: "Le service transmet son état à temps.",
    down: "Le service n’a pas transmis son état dans le délai permis, ou sa mise hors ligne a été forcée\u00a0; examinez son hôte.",
    unknown: "La valeur est absente ou inconnue de cette version\u00a0; n’en déduisez ni un bon état, ni une panne.",
  },
  "nova.service.status": {
    enabled: "Le service accepte de nouvelles tâches.",
    disabled:
      "Un administrateur a écarté le service des nouvelles tâches, sans interrompre celles en cours\u00a0; lisez le motif, et réactivez le service quand ce motif aura disparu.",
    UNKNOWN:
      "La cellule (cell) du service ne répond pas, et on ne sait donc rien d’autre à son sujet\u00a0; contactez l’opérateur de la cellule.",
    unknown: "La valeur est absente ou inconnue de cette version\u00a0; n’en déduisez ni un bon état, ni une panne.",
  },
  "nova.host_status": {
    UP: "L’hôte de l’instance transmet son état à temps.",
    DOWN: "L’hôte a été déclaré d’office en panne\u00a0; évacuez ses instances si ce n’est pas déjà fait.",
    MAINTENANCE:
      "L’hôte n’accepte aucune nouvelle instance\u00a0; celle-ci continue de fonctionner, et aucune action n’est requise, sauf s’il faut la déplacer.",
    UNKNOWN:
      "L’hôte ne transmet pas son état\u00a0; l’instance qui s’y trouve fonctionne peut-être, ou non\u00a0: contactez l’opérateur.",
    "": "L’instance n’est sur aucun hôte, par exemple parce qu’elle est en retrait ou n’a jamais été placée.",
    unknown: "La valeur est absente ou inconnue de cette version\u00a0; n’en déduisez ni un bon état, ni une panne.",
  },
  "nova.share_attachment": {
    attaching:
      "Le partage est en préparation pour l’instance\u00a0; dès que l’état passe à inactive, démarrez l’instance.",
    detaching: "Le partage est en train d’être détaché de l’instance\u00a0; aucune action n’est requise.",
    active: "L’instance fonctionne et dispose du partage\u00a0; montez-le depuis celle-ci.",
    inactive: "Le partage est attaché et attend le démarrage de l’instance.",
    error: "Le partage n’a pas pu être fourni à l’instance\u00a0; détachez-le et vérifiez ses règles d’accès.",
    unknown: "La valeur est absente ou inconnue de cette version\u00a0; n’en déduisez ni un bon état, ni une panne.",
  },
};
