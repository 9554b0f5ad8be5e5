import type { magnum } from "../../catalog/magnum/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/** Spanish, in the terms of the labels. */
export const magnumEs: ServiceMeanings<typeof magnum> = {
  lang: "es",
  "magnum.cluster": {
    CREATE_IN_PROGRESS: "El clúster se está creando, lo que tarda unos minutos; no hay que hacer nada.",
    CREATE_FAILED: "El clúster no se pudo crear; lea status_reason y faults, y luego elimínelo y vuelva a intentarlo.",
    CREATE_COMPLETE: "El clúster se ha creado; su estado de salud indica si funciona.",
    UPDATE_IN_PROGRESS: "El clúster se está redimensionando, actualizando o modificando; no hay que hacer nada.",
    UPDATE_FAILED:
      "La actualización falló y el clúster puede haber quedado a medias; lea status_reason y faults, y luego vuelva a intentarlo.",
    UPDATE_COMPLETE: "La última actualización se ha completado; el estado de salud indica si el clúster funciona.",
    DELETE_IN_PROGRESS: "El clúster se está eliminando y desaparecerá solo.",
    DELETE_FAILED:
      "Algunas partes del clúster siguen existiendo; lea status_reason, resuelva lo que las retiene y vuelva a eliminar el clúster.",
    DELETE_COMPLETE: "El clúster ya no existe; solo queda su registro.",
    RESUME_COMPLETE: "El clúster se ha reanudado y está en uso.",
    RESUME_FAILED: "El clúster no se pudo reanudar; lea status_reason y vuelva a intentarlo.",
    RESTORE_COMPLETE: "El clúster se ha restaurado desde una instantánea y está en uso.",
    ROLLBACK_IN_PROGRESS: "Se está deshaciendo un cambio fallido; por ahora no hay que hacer nada.",
    ROLLBACK_FAILED:
      "Un cambio falló y tampoco se pudo deshacer; lea status_reason y luego vuelva a intentarlo o elimine el clúster.",
    ROLLBACK_COMPLETE: "El cambio solicitado falló y se deshizo; lea status_reason antes de volver a intentarlo.",
    SNAPSHOT_COMPLETE: "Se ha creado una instantánea del clúster; el clúster está en uso.",
    CHECK_COMPLETE: "Los recursos del clúster se han comprobado y están como deben.",
    ADOPT_COMPLETE: "El clúster se creó adoptando recursos existentes y está en uso.",
    none: "El clúster aún no tiene estado; espere a que lo tenga.",
    unknown:
      "El valor falta o es desconocido para esta versión; no dé por hecho ni que todo va bien ni que hay un fallo.",
  },
  "magnum.health": {
    HEALTHY: "La API de Kubernetes responde y todos los nodos están listos.",
    UNHEALTHY:
      "La API de Kubernetes o algún nodo tiene problemas; lea health_status_reason y luego repare o reemplace el nodo.",
    UNKNOWN:
      "Magnum no puede acceder a la API de Kubernetes para consultarla, como ocurre con los clústeres sin dirección pública; compruébelo desde dentro.",
    none: "El estado de salud aún no se ha comprobado, o este tipo de clúster no se vigila.",
    unknown:
      "El valor falta o es desconocido para esta versión; no dé por hecho ni que todo va bien ni que hay un fallo.",
  },
};
