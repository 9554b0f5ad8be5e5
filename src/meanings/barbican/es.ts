import type { barbican } from "../../catalog/barbican/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/** Spanish, in the terms of the labels. Unsure: secret.ERROR (solicitud for order). */
export const barbicanEs: ServiceMeanings<typeof barbican> = {
  lang: "es",
  "barbican.secret": {
    PENDING: "El secreto se está generando y aún no existe.",
    ACTIVE: "El secreto está guardado; puede obtenerlo cualquiera que tenga acceso.",
    ERROR: "La solicitud falló; lea error_reason, elimínela y haga otra.",
    unknown:
      "El valor falta o es desconocido para esta versión; no dé por hecho ni que todo va bien ni que hay un fallo.",
  },
};
