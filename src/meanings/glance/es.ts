import type { glance } from "../../catalog/glance/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/**
 * Spanish, in the terms of the labels. Unsure: image.uploading and image.importing (área de preparación and datos
 * preparados for staging).
 */
export const glanceEs: ServiceMeanings<typeof glance> = {
  lang: "es",
  "glance.image": {
    queued:
      "La imagen ya tiene nombre, pero aún no tiene datos; si procede de una instantánea, llegarán solos; si no, alguien tiene que subirlos o importarlos.",
    saving: "Los datos se están subiendo y guardando; la imagen se podrá usar cuando termine la subida.",
    active: "La imagen está completa; úsela para crear instancias o volúmenes.",
    killed: "La subida falló y no se guardó nada utilizable; elimine la imagen y repita la subida.",
    deleted: "La imagen ya no existe; solo queda su registro durante un tiempo.",
    uploading:
      "Los datos se están subiendo al área de preparación; después, una persona o un programa tiene que solicitar la importación.",
    importing:
      "Los datos preparados o descargados se están comprobando y guardando; la imagen se podrá usar cuando termine la importación.",
    pending_delete: "La imagen está eliminada y sus datos se borrarán solos; el proyecto ya no puede recuperarla.",
    deactivated:
      "Un administrador ha bloqueado los datos de la imagen; esta se ve, pero no se puede usar hasta que se reactive.",
    unknown:
      "El valor falta o es desconocido para esta versión; no dé por hecho ni que todo va bien ni que hay un fallo.",
  },
  "glance.member": {
    pending:
      "La imagen se ha ofrecido a este proyecto, que aún no ha respondido; acéptela para verla en las listas o rechácela.",
    accepted: "El proyecto ha aceptado la imagen y la ve entre las suyas.",
    rejected: "El proyecto no quiere ver la imagen en sus listas, pero puede seguir usándola por su ID.",
    unknown:
      "El valor falta o es desconocido para esta versión; no dé por hecho ni que todo va bien ni que hay un fallo.",
  },
};
