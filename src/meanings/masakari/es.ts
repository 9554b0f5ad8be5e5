import type { masakari } from "../../catalog/masakari/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/** Spanish, in the terms of the labels. A server is instancia, as in ../es.ts. */
export const masakariEs: ServiceMeanings<typeof masakari> = {
  lang: "es",
  "masakari.notification": {
    new: "Se ha notificado un fallo y la recuperación aún no ha empezado; no hay que hacer nada.",
    running: "La recuperación está en curso; no hay que hacer nada.",
    error: "La recuperación falló una vez y se reintenta sola; espere el resultado.",
    failed: "La recuperación falló definitivamente; revise las instancias del host y póngalas en marcha manualmente.",
    ignored: "No había nada que recuperar, o el host estaba excluido de la recuperación; no hay que hacer nada.",
    finished: "La recuperación terminó correctamente.",
    unknown:
      "El valor falta o es desconocido para esta versión; no dé por hecho ni que todo va bien ni que hay un fallo.",
  },
  "masakari.vmove": {
    pending: "La instancia espera su evacuación del host averiado.",
    ongoing: "La instancia se está evacuando del host averiado.",
    ignored: "La instancia se dejó donde está, tal como se pidió.",
    failed: "La instancia no se pudo evacuar; revísela en Nova y póngala en marcha manualmente.",
    succeeded: "La instancia está en ejecución en otro host.",
    unknown:
      "El valor falta o es desconocido para esta versión; no dé por hecho ni que todo va bien ni que hay un fallo.",
  },
};
