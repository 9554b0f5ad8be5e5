import type { ironic } from "../../catalog/ironic/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/**
 * French. Unsure: provision.enroll, provision.manageable, provision.clean failed and provision.inspect failed (rendre
 * gérable and rendre disponible for manage and provide), the four hold states (débloquer for unhold), power.error
 * (contrôleur de gestion for BMC).
 */
export const ironicFr: ServiceMeanings<typeof ironic> = {
  lang: "fr",
  "ironic.provision": {
    enroll:
      "Le nœud est enregistré, rien de plus\u00a0; donnez-lui un pilote et des identifiants, puis rendez-le gérable\u00a0; si cette opération vient d’échouer, lisez last_error.",
    verifying: "Les identifiants du nœud sont en cours de vérification\u00a0; aucune action n’est requise.",
    manageable:
      "Ironic contrôle le nœud, mais ne le propose pas\u00a0; inspectez-le, nettoyez-le ou adoptez-le, puis rendez-le disponible.",
    available: "Le nœud est nettoyé et attend un déploiement.",
    active: "Le nœud est déployé et en service.",
    "wait call-back":
      "Le déploiement attend que l’agent du nœud se manifeste\u00a0; si l’attente se prolonge, consultez la console du nœud.",
    deploying: "Le nœud est en cours de déploiement\u00a0; aucune action n’est requise.",
    "deploy failed": "Le déploiement a échoué\u00a0; lisez last_error, puis relancez le déploiement ou retirez-le.",
    "deploy complete": "Le nœud a été déployé.",
    "deploy hold":
      "Le déploiement s’est arrêté à une étape qui demande une intervention\u00a0; faites ce qu’elle attend, puis débloquez-le ou abandonnez-le.",
    deleting:
      "Le déploiement est en cours de retrait\u00a0; le nœud lui-même est conservé\u00a0; aucune action n’est requise.",
    deleted: "Le déploiement a été retiré du nœud.",
    cleaning:
      "Le nœud est en cours de nettoyage\u00a0: il est effacé et ramené à une configuration connue\u00a0; aucune action n’est requise.",
    "clean wait": "Le nettoyage attend l’agent du nœud\u00a0; si l’attente se prolonge, consultez la console du nœud.",
    "clean failed":
      "Le nettoyage a échoué, et le nœud est en général en maintenance\u00a0; lisez last_error, corrigez la cause, puis rendez le nœud de nouveau gérable.",
    "clean hold":
      "Le nettoyage s’est arrêté à une étape qui demande une intervention\u00a0; faites ce qu’elle attend, puis débloquez-le ou abandonnez-le.",
    error:
      "Le retrait du déploiement a échoué\u00a0; lisez last_error, puis relancez ce retrait ou la reconstruction du déploiement.",
    inspecting: "Le matériel du nœud est en cours d’inspection\u00a0; aucune action n’est requise.",
    "inspect failed": "L’inspection a échoué\u00a0; lisez last_error, puis relancez-la ou rendez le nœud gérable.",
    "inspect wait": "L’inspection attend l’agent du nœud\u00a0; aucune action n’est requise.",
    adopting: "Un nœud déjà en fonctionnement est en cours d’adoption, tel quel\u00a0; aucune action n’est requise.",
    "adopt failed":
      "L’adoption a échoué\u00a0; lisez last_error, corrigez les réglages du nœud, puis relancez l’adoption.",
    rescue:
      "Le nœud fonctionne sur un système de secours et non sur le sien\u00a0; réparez-le, puis quittez le mode secours.",
    "rescue failed":
      "Le passage en mode secours a échoué\u00a0; lisez last_error, puis réessayez, quittez le mode secours ou retirez le déploiement.",
    "rescue wait": "Le passage en mode secours attend l’agent du nœud\u00a0; aucune action n’est requise.",
    rescuing: "Le nœud est en cours de démarrage sur un système de secours\u00a0; aucune action n’est requise.",
    "unrescue failed":
      "La sortie du mode secours a échoué\u00a0; lisez last_error, puis réessayez ou retirez le déploiement.",
    unrescuing: "Le nœud quitte le système de secours et démarre le sien\u00a0; aucune action n’est requise.",
    servicing:
      "Les réglages ou le micrologiciel du nœud déployé sont en cours de modification\u00a0; son activité est interrompue pendant ce temps.",
    "service wait":
      "La modification attend l’agent du nœud\u00a0; consultez la console avant d’abandonner, car une mise à jour du micrologiciel est peut-être en cours.",
    "service failed":
      "La modification a échoué et le nœud est peut-être hors service\u00a0; lisez last_error, puis relancez-la, passez en mode secours ou abandonnez.",
    "service hold":
      "La modification s’est arrêtée à une étape qui demande une intervention\u00a0; faites ce qu’elle attend, puis débloquez-la ou abandonnez-la.",
    unknown: "La valeur est absente ou inconnue de cette version\u00a0; n’en déduisez ni un bon état, ni une panne.",
  },
  "ironic.power": {
    "power on": "Le nœud est sous tension, mais son système n’a peut-être pas démarré.",
    "power off": "Le nœud est hors tension\u00a0; allumez-le pour l’utiliser.",
    rebooting: "L’alimentation du nœud est coupée puis rétablie\u00a0; aucune action n’est requise.",
    "soft rebooting": "Le système du nœud est invité à redémarrer\u00a0; aucune action n’est requise.",
    "soft power off": "Le système du nœud est invité à s’éteindre\u00a0; aucune action n’est requise.",
    error: "Le contrôle de l’alimentation a répondu par une erreur\u00a0; vérifiez le contrôleur de gestion du nœud.",
    none: "L’état d’alimentation du nœud est inconnu\u00a0; vérifiez que son contrôleur de gestion est joignable.",
    unknown: "La valeur est absente ou inconnue de cette version\u00a0; n’en déduisez ni un bon état, ni une panne.",
  },
  "ironic.maintenance": {
    true: "Le nœud est retiré du service et son alimentation n’est plus surveillée\u00a0; lisez le motif, corrigez le problème, puis mettez fin à la maintenance.",
    false: "Le nœud est proposé et surveillé normalement.",
    unknown: "La valeur est absente ou inconnue de cette version\u00a0; n’en déduisez ni un bon état, ni une panne.",
  },
  "ironic.health": {
    OK: "Le contrôleur de gestion ne constate aucun problème matériel.",
    Warning: "Le contrôleur de gestion signale un défaut qui n’arrête pas le nœud\u00a0; prévoyez une réparation.",
    Critical: "Le contrôleur de gestion signale une défaillance grave\u00a0; retirez le nœud du service et réparez-le.",
    none: "Le matériel ne transmet pas son état de santé\u00a0; rien ne peut en être déduit.",
    unknown: "La valeur est absente ou inconnue de cette version\u00a0; n’en déduisez ni un bon état, ni une panne.",
  },
  "ironic.target_power": {
    "power on": "Le nœud est en cours de démarrage\u00a0; aucune action n’est requise.",
    "power off": "Le nœud est en cours d’extinction\u00a0; aucune action n’est requise.",
    rebooting:
      "Le nœud est en cours de redémarrage par coupure de son alimentation\u00a0; aucune action n’est requise.",
    "soft rebooting": "Le système d’exploitation du nœud est invité à redémarrer\u00a0; aucune action n’est requise.",
    "soft power off": "Le système d’exploitation du nœud est invité à s’éteindre\u00a0; aucune action n’est requise.",
    none: "L’alimentation du nœud ne change pas.",
    unknown: "L’alimentation du nœud est en train de passer à un état inconnu de cette version.",
  },
};
