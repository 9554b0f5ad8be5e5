import type { heat } from "../../catalog/heat/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/**
 * French. Unsure: stack.ADOPT_FAILED and resource.ADOPT_FAILED (abandon, Heat’s word for leaving the resources in
 * place, only in parentheses).
 */
export const heatFr: ServiceMeanings<typeof heat> = {
  lang: "fr",
  "heat.stack": {
    CREATE_IN_PROGRESS: "La pile et ses ressources sont en cours de création\u00a0; aucune action n’est requise.",
    CREATE_FAILED:
      "La création de la pile a échoué\u00a0; lisez le motif, examinez la ressource en échec, puis mettez à jour la pile ou supprimez-la.",
    CREATE_COMPLETE: "Toutes les ressources ont été créées\u00a0; la pile est en service.",
    DELETE_IN_PROGRESS: "La pile est en cours de suppression et disparaîtra d’elle-même.",
    DELETE_FAILED:
      "Certaines ressources n’ont pas pu être supprimées et existent toujours\u00a0; lisez le motif, éliminez ce qui les retient et relancez la suppression de la pile.",
    DELETE_COMPLETE: "La pile n’existe plus\u00a0; il n’en reste que l’enregistrement.",
    UPDATE_IN_PROGRESS:
      "La pile est en cours de mise à jour avec un nouveau modèle ou de nouveaux paramètres\u00a0; aucune action n’est requise.",
    UPDATE_FAILED:
      "La mise à jour a échoué en cours de route, et la pile mélange peut-être l’ancien et le nouveau\u00a0; lisez le motif et relancez la mise à jour.",
    UPDATE_COMPLETE: "La dernière mise à jour est terminée\u00a0; la pile est en service.",
    ROLLBACK_IN_PROGRESS:
      "La pile est en train de revenir à son état d’avant l’échec\u00a0; aucune action n’est requise pour l’instant.",
    ROLLBACK_FAILED:
      "Le retour en arrière a échoué lui aussi, et la pile mélange l’ancien et le nouveau\u00a0; lisez le motif, puis mettez-la à jour ou supprimez-la.",
    ROLLBACK_COMPLETE:
      "La modification voulue a échoué et un retour en arrière a eu lieu\u00a0: il ne reste rien après l’échec d’une création, l’ancienne pile après celui d’une mise à jour\u00a0; lisez les événements, corrigez le modèle et réessayez.",
    SUSPEND_IN_PROGRESS: "La pile est en cours de suspension\u00a0; aucune action n’est requise.",
    SUSPEND_FAILED:
      "La pile n’a pas pu être entièrement suspendue\u00a0; lisez le motif et réessayez, ou lancez sa reprise.",
    SUSPEND_COMPLETE: "La pile a été suspendue sur demande et reste inactive\u00a0; lancez sa reprise pour l’utiliser.",
    RESUME_IN_PROGRESS: "La pile est en cours de reprise\u00a0; aucune action n’est requise.",
    RESUME_FAILED: "La reprise de la pile n’a réussi qu’en partie\u00a0; lisez le motif et réessayez.",
    RESUME_COMPLETE: "La reprise est terminée et la pile est de nouveau en service.",
    ADOPT_IN_PROGRESS: "La pile est en train d’adopter des ressources existantes\u00a0; aucune action n’est requise.",
    ADOPT_FAILED:
      "L’adoption de l’existant a échoué\u00a0; lisez le motif, puis supprimez la pile en laissant en place (abandon) ce qui doit être conservé.",
    ADOPT_COMPLETE: "L’adoption de l’existant est terminée et la pile est en service.",
    SNAPSHOT_IN_PROGRESS: "Un instantané de la pile est en cours de création\u00a0; aucune action n’est requise.",
    SNAPSHOT_FAILED:
      "L’instantané n’a pas pu être créé, mais la pile elle-même n’est pas affectée\u00a0; lisez le motif et réessayez.",
    SNAPSHOT_COMPLETE: "Le dernier instantané est complet\u00a0; la pile est en service.",
    CHECK_IN_PROGRESS:
      "Heat vérifie si les ressources correspondent à ses enregistrements\u00a0; aucune action n’est requise.",
    CHECK_FAILED:
      "Les ressources ne correspondent pas aux enregistrements de Heat, ou n’ont pas pu être vérifiées\u00a0; lisez le motif, puis mettez à jour la pile pour y remédier.",
    CHECK_COMPLETE: "Toutes les ressources vérifiables sont dans l’état attendu.",
    RESTORE_IN_PROGRESS:
      "La pile est en cours de restauration depuis un instantané\u00a0; aucune action n’est requise.",
    RESTORE_FAILED: "La restauration de l’instantané a échoué\u00a0; lisez le motif et relancez-la.",
    RESTORE_COMPLETE: "La pile a retrouvé l’état de l’instantané et est en service.",
    unknown: "La valeur est absente ou inconnue de cette version\u00a0; n’en déduisez ni un bon état, ni une panne.",
  },
  "heat.resource": {
    INIT_IN_PROGRESS: "La ressource est en cours d’initialisation\u00a0; aucune action n’est requise.",
    INIT_FAILED: "La ressource n’a pas pu être initialisée\u00a0; lisez le motif et mettez à jour la pile.",
    INIT_COMPLETE:
      "La ressource attend son tour dans la pile\u00a0; si la pile est en échec, ce tour n’est jamais venu.",
    CREATE_IN_PROGRESS: "La ressource est en cours de création\u00a0; aucune action n’est requise.",
    CREATE_FAILED:
      "La création de la ressource a échoué\u00a0; lisez le motif, puis mettez à jour la pile ou marquez la ressource comme à remplacer.",
    CREATE_COMPLETE: "La ressource a été créée et est en service.",
    DELETE_IN_PROGRESS: "La ressource est en cours de suppression et disparaîtra d’elle-même.",
    DELETE_FAILED:
      "La ressource n’a pas pu être supprimée et existe toujours\u00a0; lisez le motif et relancez la suppression de la pile.",
    DELETE_COMPLETE: "La ressource n’existe plus\u00a0; il n’en reste que l’enregistrement.",
    UPDATE_IN_PROGRESS:
      "La ressource est en cours de mise à jour ou de remplacement\u00a0; aucune action n’est requise.",
    UPDATE_FAILED:
      "La mise à jour a échoué et la ressource n’est peut-être modifiée qu’à moitié\u00a0; lisez le motif et relancez la mise à jour de la pile.",
    UPDATE_COMPLETE: "La dernière mise à jour est terminée\u00a0; la ressource est en service.",
    ROLLBACK_IN_PROGRESS:
      "La ressource est en train de revenir à son état d’avant l’échec\u00a0; aucune action n’est requise pour l’instant.",
    ROLLBACK_FAILED: "Le retour en arrière a échoué\u00a0; lisez le motif.",
    ROLLBACK_COMPLETE:
      "La ressource n’a jamais été créée, car le retour en arrière de la pile a eu lieu avant\u00a0; corrigez le modèle et réessayez.",
    SUSPEND_IN_PROGRESS: "La ressource est en cours de suspension\u00a0; aucune action n’est requise.",
    SUSPEND_FAILED:
      "La ressource n’a pas pu être entièrement suspendue\u00a0; lisez le motif et réessayez, ou lancez sa reprise.",
    SUSPEND_COMPLETE:
      "La ressource a été suspendue sur demande et reste inactive\u00a0; lancez la reprise de la pile pour l’utiliser.",
    RESUME_IN_PROGRESS: "La ressource est en cours de reprise\u00a0; aucune action n’est requise.",
    RESUME_FAILED: "La reprise de la ressource n’a réussi qu’en partie\u00a0; lisez le motif et réessayez.",
    RESUME_COMPLETE: "La reprise est terminée et la ressource est de nouveau en service.",
    ADOPT_IN_PROGRESS:
      "La ressource est en cours d’adoption à partir de l’existant\u00a0; aucune action n’est requise.",
    ADOPT_FAILED:
      "L’adoption de l’existant a échoué\u00a0; lisez le motif, puis supprimez la pile en laissant en place (abandon) ce qui doit être conservé.",
    ADOPT_COMPLETE: "La ressource a été adoptée et est en service.",
    SNAPSHOT_IN_PROGRESS: "Un instantané de la ressource est en cours de création\u00a0; aucune action n’est requise.",
    SNAPSHOT_FAILED:
      "L’instantané n’a pas pu être créé, mais la ressource elle-même n’est pas affectée\u00a0; lisez le motif et réessayez.",
    SNAPSHOT_COMPLETE: "Le dernier instantané est complet\u00a0; la ressource est en service.",
    CHECK_IN_PROGRESS:
      "Heat vérifie si les ressources correspondent à ses enregistrements\u00a0; aucune action n’est requise.",
    CHECK_FAILED:
      "Les ressources ne correspondent pas aux enregistrements de Heat, ou n’ont pas pu être vérifiées\u00a0; lisez le motif, puis mettez à jour la pile pour y remédier.",
    CHECK_COMPLETE: "La ressource est dans l’état attendu, ou d’un type qui ne peut pas être vérifié.",
    unknown: "La valeur est absente ou inconnue de cette version\u00a0; n’en déduisez ni un bon état, ni une panne.",
  },
};
