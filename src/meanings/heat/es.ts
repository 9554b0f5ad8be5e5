import type { heat } from "../../catalog/heat/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/**
 * Spanish, in the terms of the labels. Unsure: stack.ADOPT_FAILED and resource.ADOPT_FAILED (abandonar for Heat’s
 * abandon).
 */
export const heatEs: ServiceMeanings<typeof heat> = {
  lang: "es",
  "heat.stack": {
    CREATE_IN_PROGRESS: "La pila y sus recursos se están creando; no hay que hacer nada.",
    CREATE_FAILED:
      "La pila no se pudo crear; lea el motivo, revise el recurso que falló y luego actualice o elimine la pila.",
    CREATE_COMPLETE: "Se han creado todos los recursos; la pila está en uso.",
    DELETE_IN_PROGRESS: "La pila se está eliminando y desaparecerá sola.",
    DELETE_FAILED:
      "Algunos recursos no se pudieron eliminar y siguen existiendo; lea el motivo, resuelva lo que los retiene y vuelva a eliminar la pila.",
    DELETE_COMPLETE: "La pila ya no existe; solo queda su registro.",
    UPDATE_IN_PROGRESS:
      "La pila se está actualizando con una nueva plantilla o nuevos parámetros; no hay que hacer nada.",
    UPDATE_FAILED:
      "La actualización falló a medias y la pila puede ser una mezcla de lo antiguo y lo nuevo; lea el motivo y vuelva a actualizarla.",
    UPDATE_COMPLETE: "La última actualización se ha completado; la pila está en uso.",
    ROLLBACK_IN_PROGRESS:
      "Se están deshaciendo los cambios para dejar la pila como estaba antes de un fallo; por ahora no hay que hacer nada.",
    ROLLBACK_FAILED:
      "Tampoco se pudieron deshacer los cambios y la pila es una mezcla de lo antiguo y lo nuevo; lea el motivo y luego actualícela o elimínela.",
    ROLLBACK_COMPLETE:
      "El cambio solicitado falló y se deshizo: si era una creación, no queda nada; si era una actualización, queda la pila anterior; lea los eventos, corrija la plantilla y vuelva a intentarlo.",
    SUSPEND_IN_PROGRESS: "La pila se está suspendiendo; no hay que hacer nada.",
    SUSPEND_FAILED: "La pila no se pudo suspender por completo; lea el motivo y vuelva a intentarlo, o reanúdela.",
    SUSPEND_COMPLETE: "Se pidió suspender la pila, que ahora no hace ningún trabajo; reanúdela para usarla.",
    RESUME_IN_PROGRESS: "La pila se está reanudando; no hay que hacer nada.",
    RESUME_FAILED: "La pila no se pudo reanudar por completo; lea el motivo y vuelva a intentarlo.",
    RESUME_COMPLETE: "La pila se ha reanudado y está en uso.",
    ADOPT_IN_PROGRESS: "La pila está adoptando recursos que ya existen; no hay que hacer nada.",
    ADOPT_FAILED:
      "No se pudo adoptar lo que ya existe; lea el motivo y luego elimine la pila, abandonando lo que deba conservarse.",
    ADOPT_COMPLETE: "La pila ha adoptado los recursos y está en uso.",
    SNAPSHOT_IN_PROGRESS: "Se está creando una instantánea de la pila; no hay que hacer nada.",
    SNAPSHOT_FAILED:
      "La instantánea no se pudo crear, pero la pila sigue como antes; lea el motivo y vuelva a intentarlo.",
    SNAPSHOT_COMPLETE: "La última instantánea está completa; la pila está en uso.",
    CHECK_IN_PROGRESS:
      "Heat está comprobando si los recursos coinciden con lo que tiene registrado; no hay que hacer nada.",
    CHECK_FAILED:
      "Los recursos no coinciden con lo que Heat tiene registrado, o no se pudieron comprobar; lea el motivo y luego actualice la pila para corregirlo.",
    CHECK_COMPLETE: "Todos los recursos que se pueden comprobar están como deben.",
    RESTORE_IN_PROGRESS: "La pila se está restaurando desde una instantánea; no hay que hacer nada.",
    RESTORE_FAILED: "La instantánea no se pudo restaurar; lea el motivo y vuelva a restaurarla.",
    RESTORE_COMPLETE: "La pila vuelve a estar como en la instantánea y está en uso.",
    unknown:
      "El valor falta o es desconocido para esta versión; no dé por hecho ni que todo va bien ni que hay un fallo.",
  },
  "heat.resource": {
    INIT_IN_PROGRESS: "El recurso se está inicializando; no hay que hacer nada.",
    INIT_FAILED: "El recurso no se pudo inicializar; lea el motivo y actualice la pila.",
    INIT_COMPLETE: "El recurso espera su turno en la pila; si la pila ha fallado, se quedó sin empezar.",
    CREATE_IN_PROGRESS: "El recurso se está creando; no hay que hacer nada.",
    CREATE_FAILED:
      "El recurso no se pudo crear; lea el motivo y luego actualice la pila o marque el recurso para reemplazarlo.",
    CREATE_COMPLETE: "El recurso se ha creado y está en uso.",
    DELETE_IN_PROGRESS: "El recurso se está eliminando y desaparecerá solo.",
    DELETE_FAILED: "El recurso no se pudo eliminar y sigue existiendo; lea el motivo y vuelva a eliminar la pila.",
    DELETE_COMPLETE: "El recurso ya no existe; solo queda su registro.",
    UPDATE_IN_PROGRESS: "El recurso se está actualizando o reemplazando; no hay que hacer nada.",
    UPDATE_FAILED:
      "La actualización falló y el recurso puede haber quedado a medias; lea el motivo y vuelva a actualizar la pila.",
    UPDATE_COMPLETE: "La última actualización se ha completado; el recurso está en uso.",
    ROLLBACK_IN_PROGRESS:
      "Se están deshaciendo los cambios para dejar el recurso como estaba antes de un fallo; por ahora no hay que hacer nada.",
    ROLLBACK_FAILED: "Los cambios no se pudieron deshacer; lea el motivo.",
    ROLLBACK_COMPLETE:
      "El recurso nunca se creó, porque antes se deshicieron los cambios de la pila; corrija la plantilla y vuelva a intentarlo.",
    SUSPEND_IN_PROGRESS: "El recurso se está suspendiendo; no hay que hacer nada.",
    SUSPEND_FAILED: "El recurso no se pudo suspender por completo; lea el motivo y vuelva a intentarlo, o reanúdelo.",
    SUSPEND_COMPLETE: "Se pidió suspender el recurso, que ahora no hace ningún trabajo; reanude la pila para usarlo.",
    RESUME_IN_PROGRESS: "El recurso se está reanudando; no hay que hacer nada.",
    RESUME_FAILED: "El recurso no se pudo reanudar por completo; lea el motivo y vuelva a intentarlo.",
    RESUME_COMPLETE: "El recurso se ha reanudado y está en uso.",
    ADOPT_IN_PROGRESS: "El recurso se está adoptando a partir de lo que ya existe; no hay que hacer nada.",
    ADOPT_FAILED:
      "No se pudo adoptar lo que ya existe; lea el motivo y luego elimine la pila, abandonando lo que deba conservarse.",
    ADOPT_COMPLETE: "El recurso se ha adoptado y está en uso.",
    SNAPSHOT_IN_PROGRESS: "Se está creando una instantánea del recurso; no hay que hacer nada.",
    SNAPSHOT_FAILED:
      "La instantánea no se pudo crear, pero el recurso sigue como antes; lea el motivo y vuelva a intentarlo.",
    SNAPSHOT_COMPLETE: "La última instantánea está completa; el recurso está en uso.",
    CHECK_IN_PROGRESS:
      "Heat está comprobando si los recursos coinciden con lo que tiene registrado; no hay que hacer nada.",
    CHECK_FAILED:
      "Los recursos no coinciden con lo que Heat tiene registrado, o no se pudieron comprobar; lea el motivo y luego actualice la pila para corregirlo.",
    CHECK_COMPLETE: "El recurso está como debe o es de un tipo que no se puede comprobar.",
    unknown:
      "El valor falta o es desconocido para esta versión; no dé por hecho ni que todo va bien ni que hay un fallo.",
  },
};
