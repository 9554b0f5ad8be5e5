import type { zun } from "../../catalog/zun/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/** Spanish, in the terms of the labels. */
export const zunEs: ServiceMeanings<typeof zun> = {
  lang: "es",
  "zun.container": {
    Error: "El contenedor no se pudo crear o iniciar; lea status_reason y luego reconstrúyalo o elimínelo.",
    Running: "El contenedor está en ejecución.",
    Stopped:
      "El contenedor terminó o alguien lo detuvo; status_detail indica el código de salida; inícielo para usarlo.",
    Paused: "El contenedor está en pausa y sigue en memoria; quite la pausa para que continúe.",
    Unknown: "El host no puede determinar cómo está el contenedor; revise el host o consulte al operador.",
    Creating: "El contenedor se está creando; no hay que hacer nada.",
    Created: "El contenedor está creado y nunca se ha iniciado; inícielo para usarlo.",
    Deleted: "El contenedor ya no existe; solo queda su registro.",
    Deleting: "El contenedor se está eliminando y desaparecerá solo.",
    Rebuilding: "El contenedor se está reconstruyendo desde su imagen; no hay que hacer nada.",
    Dead: "La eliminación se quedó a medias y el contenedor ya no se puede iniciar; fuerce la eliminación.",
    Restarting: "El contenedor se está reiniciando; si no deja de reiniciarse, revise su registro.",
    unknown:
      "El valor falta o es desconocido para esta versión; no dé por hecho ni que todo va bien ni que hay un fallo.",
  },
  "zun.task": {
    image_pulling: "La imagen del contenedor se está descargando; no hay que hacer nada.",
    container_creating: "El contenedor se está creando; no hay que hacer nada.",
    container_starting: "El contenedor se está iniciando.",
    container_deleting: "El contenedor se está eliminando y desaparecerá solo.",
    container_stopping: "Se pide al contenedor que termine y, si no lo hace, se fuerza su detención.",
    container_rebooting: "El contenedor se está reiniciando: se detiene y se vuelve a iniciar.",
    container_pausing: "El contenedor se está poniendo en pausa.",
    container_unpausing: "Se está quitando la pausa del contenedor.",
    container_killing: "Se está enviando una señal al contenedor.",
    sg_adding: "Se está añadiendo un grupo de seguridad; el contenedor sigue en ejecución.",
    sg_removing: "Se está quitando un grupo de seguridad; el contenedor sigue en ejecución.",
    network_attaching: "Se está conectando una red; el contenedor sigue en ejecución.",
    network_detaching: "Se está desconectando una red; el contenedor sigue en ejecución.",
    container_rebuilding: "El contenedor se está reconstruyendo; no hay que hacer nada.",
    none: "No hay ninguna tarea en curso en el contenedor; el resto lo indica su estado.",
    unknown:
      "El valor falta o es desconocido para esta versión; no dé por hecho ni que todo va bien ni que hay un fallo.",
  },
};
