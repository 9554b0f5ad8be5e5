import type { glance } from "../../catalog/glance/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/** French. Unsure: image.uploading and image.importing (zone de transit for staging, the label’s words). */
export const glanceFr: ServiceMeanings<typeof glance> = {
  lang: "fr",
  "glance.image": {
    queued:
      "L’image a un nom, mais pas encore de données\u00a0; un instantané la remplit de lui-même, sinon quelqu’un doit envoyer ou importer les données.",
    saving: "Les données sont en cours d’envoi et d’enregistrement\u00a0; l’image sera utilisable ensuite.",
    active: "L’image est complète\u00a0; utilisez-la pour créer des instances ou des volumes.",
    killed: "L’envoi a échoué et rien d’utilisable n’est stocké\u00a0; supprimez l’image et recommencez l’envoi.",
    deleted: "L’image n’existe plus\u00a0; il n’en reste que l’enregistrement, pour quelque temps.",
    uploading:
      "Les données sont en cours d’envoi vers la zone de transit\u00a0; une personne ou un programme devra ensuite demander l’importation.",
    importing:
      "Les données mises en transit ou récupérées sont en cours de vérification et de stockage\u00a0; l’image sera utilisable à la fin de l’importation.",
    pending_delete:
      "L’image est supprimée et l’effacement de ses données se fera de lui-même\u00a0; pour le projet, la suppression est irréversible.",
    deactivated:
      "Un administrateur a bloqué les données de l’image\u00a0; elle reste visible, mais inutilisable jusqu’à sa réactivation.",
    unknown: "La valeur est absente ou inconnue de cette version\u00a0; n’en déduisez ni un bon état, ni une panne.",
  },
  "glance.member": {
    pending:
      "L’image est proposée à ce projet, qui n’a pas encore répondu\u00a0; acceptez-la pour la voir dans les listes, ou refusez-la.",
    accepted: "Le projet a accepté l’image et la voit parmi les siennes.",
    rejected: "Le projet ne veut pas voir l’image dans ses listes, mais peut toujours l’utiliser par son identifiant.",
    unknown: "La valeur est absente ou inconnue de cette version\u00a0; n’en déduisez ni un bon état, ni une panne.",
  },
};
