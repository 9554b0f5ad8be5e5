import type { nova } from "../../catalog/nova/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/**
 * Spanish, in the terms of the labels. A server is instancia, as in ../es.ts; a move is migración, also where it is a
 * resize.
 */
export const novaEs: ServiceMeanings<typeof nova> = {
  lang: "es",
  "nova.migration": {
    accepted: "La migración se ha solicitado y está a punto de empezar.",
    queued: "La migración en vivo espera su turno en el host; aún se puede cancelar.",
    preparing: "El destino se está preparando para una migración en vivo; la instancia sigue en ejecución.",
    "pre-migrating": "El destino ya ha reservado sitio y la migración está a punto de empezar.",
    migrating: "La instancia está fuera de servicio mientras se trasladan sus discos.",
    running:
      "La memoria de la instancia se está copiando mientras esta sigue en ejecución; si la copia se alarga, se puede forzar o cancelar.",
    "running (post-copy)":
      "La instancia ya está en ejecución en el destino mientras llega el resto de su memoria; la migración ya no se puede cancelar.",
    "post-migrating": "Los discos han llegado y el destino está tomando el relevo; no hay que hacer nada.",
    finished:
      "El redimensionamiento o la migración en frío ha terminado; alguien tiene que confirmar o revertir el cambio.",
    confirming: "La migración se está confirmando para hacerla definitiva; no hay que hacer nada.",
    reverting: "La migración se está revirtiendo; no hay que hacer nada.",
    done: "La instancia se ha evacuado de un host caído y reconstruido en otro; lo que dejó en el primero se limpiará cuando ese host vuelva.",
    completed: "La migración terminó correctamente.",
    confirmed: "La migración terminó y se confirmó.",
    reverted: "La migración terminó y se revirtió a petición de alguien.",
    cancelled: "La migración en vivo se canceló; la instancia sigue en ejecución donde estaba.",
    failed:
      "La migración falló; la instancia debería seguir donde estaba: revísela, junto con el registro de su host, antes de volver a intentarlo.",
    error: "La migración se interrumpió; revise la instancia y su fallo, porque puede que necesite intervención.",
    unknown:
      "El valor falta o es desconocido para esta versión; no dé por hecho ni que todo va bien ni que hay un fallo.",
  },
  "nova.service.state": {
    up: "El servicio comunica su estado a tiempo.",
    down: "El servicio lleva más tiempo del permitido sin comunicar su estado, o se declaró fuera de línea de forma forzada; revise su host.",
    unknown:
      "El valor falta o es desconocido para esta versión; no dé por hecho ni que todo va bien ni que hay un fallo.",
  },
  "nova.service.status": {
    enabled: "El servicio admite tareas nuevas.",
    disabled:
      "Un administrador impide que el servicio reciba tareas nuevas; las que ya tiene continúan; consulte el motivo y vuelva a habilitarlo cuando el motivo desaparezca.",
    UNKNOWN: "La celda del servicio no responde, así que no se sabe nada más de él; consulte al operador de la celda.",
    unknown:
      "El valor falta o es desconocido para esta versión; no dé por hecho ni que todo va bien ni que hay un fallo.",
  },
  "nova.host_status": {
    UP: "El host de la instancia comunica su estado a tiempo.",
    DOWN: "El host se declaró caído de forma forzada; evacue sus instancias si aún no se ha hecho.",
    MAINTENANCE:
      "El host no admite instancias nuevas; esta sigue en ejecución, y no hay que hacer nada salvo que quiera trasladarla.",
    UNKNOWN:
      "El host no comunica su estado; la instancia que aloja puede estar en ejecución o no: consulte al operador.",
    "": "La instancia no está en ningún host, como ocurre cuando está almacenada o nunca se colocó en uno.",
    unknown:
      "El valor falta o es desconocido para esta versión; no dé por hecho ni que todo va bien ni que hay un fallo.",
  },
  "nova.share_attachment": {
    attaching:
      "El recurso compartido se está preparando para la instancia; cuando el estado sea inactive, inicie la instancia.",
    detaching: "El recurso compartido se está desconectando de la instancia; no hay que hacer nada.",
    active: "La instancia está en ejecución y tiene el recurso compartido; móntelo dentro de ella.",
    inactive: "El recurso compartido está conectado y a la espera de que se inicie la instancia.",
    error: "El recurso compartido no se pudo conectar a la instancia; desconéctelo y revise sus reglas de acceso.",
    unknown:
      "El valor falta o es desconocido para esta versión; no dé por hecho ni que todo va bien ni que hay un fallo.",
  },
};
