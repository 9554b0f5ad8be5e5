import type { designate } from "../../catalog/designate/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/** Spanish, in the terms of the labels. A name server is servidor DNS. */
export const designateEs: ServiceMeanings<typeof designate> = {
  lang: "es",
  "designate.zone": {
    ACTIVE: "Todos los servidores DNS responden por la zona con su contenido más reciente.",
    PENDING: "Se está propagando un cambio a los servidores DNS; la acción indica qué cambio es.",
    ERROR:
      "Los servidores DNS no han aplicado el último cambio; el servicio sigue intentándolo; si el estado persiste, pida al operador que los revise.",
    DELETED: "La zona ya no existe; solo queda constancia de ella.",
    SUCCESS: "El último cambio se ha propagado.",
    NO_ZONE: "Los servidores DNS no tienen la zona.",
    unknown:
      "El valor falta o es desconocido para esta versión; no dé por hecho ni que todo va bien ni que hay un fallo.",
  },
  "designate.recordset": {
    ACTIVE: "Todos los servidores DNS responden con estos registros.",
    PENDING: "Se está propagando un cambio de los registros a los servidores DNS.",
    ERROR: "Los servidores DNS no han aplicado los registros; si sigue así, revise la zona.",
    DELETED: "Los registros ya no existen.",
    unknown:
      "El valor falta o es desconocido para esta versión; no dé por hecho ni que todo va bien ni que hay un fallo.",
  },
};
