import type { magnum } from "../../catalog/magnum/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/** French. */
export const magnumFr: ServiceMeanings<typeof magnum> = {
  lang: "fr",
  "magnum.cluster": {
    CREATE_IN_PROGRESS:
      "Le cluster est en cours de création, ce qui prend quelques minutes\u00a0; aucune action n’est requise.",
    CREATE_FAILED:
      "La création du cluster a échoué\u00a0; lisez status_reason et faults, puis supprimez-le et réessayez.",
    CREATE_COMPLETE: "Le cluster a été créé\u00a0; son état de santé indique s’il fonctionne.",
    UPDATE_IN_PROGRESS:
      "Le cluster est en cours de redimensionnement, de mise à niveau ou de modification\u00a0; aucune action n’est requise.",
    UPDATE_FAILED:
      "La mise à jour a échoué et le cluster n’est peut-être modifié qu’à moitié\u00a0; lisez status_reason et faults, puis réessayez.",
    UPDATE_COMPLETE: "La dernière mise à jour est terminée\u00a0; l’état de santé indique si le cluster fonctionne.",
    DELETE_IN_PROGRESS: "Le cluster est en cours de suppression et disparaîtra de lui-même.",
    DELETE_FAILED:
      "Certaines parties du cluster existent toujours\u00a0; lisez status_reason, éliminez ce qui les retient et relancez la suppression.",
    DELETE_COMPLETE: "Le cluster n’existe plus\u00a0; il n’en reste que l’enregistrement.",
    RESUME_COMPLETE: "La reprise est terminée et le cluster est en service.",
    RESUME_FAILED: "La reprise du cluster a échoué\u00a0; lisez status_reason et réessayez.",
    RESTORE_COMPLETE: "Le cluster a été restauré depuis un instantané et est en service.",
    ROLLBACK_IN_PROGRESS:
      "Une modification a échoué et le retour en arrière est en cours\u00a0; aucune action n’est requise pour l’instant.",
    ROLLBACK_FAILED:
      "Une modification a échoué, et le retour en arrière aussi\u00a0; lisez status_reason, puis réessayez ou supprimez le cluster.",
    ROLLBACK_COMPLETE:
      "La modification voulue a échoué et le retour en arrière est terminé\u00a0; lisez status_reason avant de réessayer.",
    SNAPSHOT_COMPLETE: "Un instantané du cluster a été créé\u00a0; le cluster est en service.",
    CHECK_COMPLETE: "Les ressources du cluster ont été vérifiées et sont dans l’état attendu.",
    ADOPT_COMPLETE: "Le cluster a été créé par adoption de ressources existantes\u00a0; il est en service.",
    none: "Le cluster n’a pas encore de statut\u00a0; attendez le premier.",
    unknown: "La valeur est absente ou inconnue de cette version\u00a0; n’en déduisez ni un bon état, ni une panne.",
  },
  "magnum.health": {
    HEALTHY: "L’API Kubernetes répond et tous les nœuds sont prêts.",
    UNHEALTHY:
      "L’API Kubernetes ou un nœud est en mauvais état\u00a0; lisez health_status_reason, puis réparez ou remplacez le nœud.",
    UNKNOWN:
      "Magnum ne parvient pas à joindre l’API Kubernetes pour l’interroger, comme avec les clusters sans adresse publique\u00a0; vérifiez de l’intérieur.",
    none: "Personne n’a encore demandé l’état de santé, ou ce type de cluster n’est pas surveillé.",
    unknown: "La valeur est absente ou inconnue de cette version\u00a0; n’en déduisez ni un bon état, ni une panne.",
  },
};
