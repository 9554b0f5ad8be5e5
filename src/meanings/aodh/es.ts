import type { aodh } from "../../catalog/aodh/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/** Spanish, in the terms of the labels. */
export const aodhEs: ServiceMeanings<typeof aodh> = {
  lang: "es",
  "aodh.alarm": {
    ok: "El valor vigilado está dentro de los límites.",
    alarm: "Lo que se vigila está fuera de los límites y se han lanzado las acciones de la alarma; busque la causa.",
    "insufficient data":
      "No hay mediciones suficientes para saberlo, como ocurre tras crear la alarma o cuando se interrumpe la métrica; compruebe si siguen llegando datos.",
    unknown:
      "El valor falta o es desconocido para esta versión; no dé por hecho ni que todo va bien ni que hay un fallo.",
  },
  "aodh.alarm.enabled": {
    true: "La alarma se evalúa; el resto lo indica su estado.",
    false:
      "La alarma está deshabilitada, así que su estado está desactualizado; habilítela para que se vuelva a evaluar.",
    unknown: "No se envió ningún dato sobre si la alarma se evalúa; no dé por hecho ni lo uno ni lo otro.",
  },
};
