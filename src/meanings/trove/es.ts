import type { trove } from "../../catalog/trove/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/**
 * Spanish, in the terms of the labels. Instancia is Trove’s own; the server under it is servidor. Unsure:
 * instance.PROMOTE and operating.PROMOTE (ascender), instance.EJECT and operating.EJECT (expulsar).
 */
export const troveEs: ServiceMeanings<typeof trove> = {
  lang: "es",
  "trove.instance": {
    HEALTHY: "La base de datos responde.",
    ACTIVE:
      "El servidor de la base de datos está en servicio y no hay ninguna operación en curso; el estado operativo indica si la base de datos responde.",
    BLOCKED: "La base de datos está en ejecución, pero no responde; revise su registro o reiníciela.",
    BUILD: "La instancia se está creando; no hay que hacer nada.",
    FAILED: "La base de datos no se pudo instalar; elimine la instancia y vuelva a crearla.",
    REBOOT: "La instancia se está reiniciando; la base de datos no está disponible por un momento.",
    RESIZE: "La instancia se está redimensionando; la base de datos no está disponible parte del tiempo.",
    BACKUP: "Se está creando una copia de seguridad y la base de datos sigue funcionando; no hay que hacer nada.",
    SHUTDOWN: "La instancia se está eliminando y desaparecerá sola.",
    ERROR:
      "Una operación dejó la instancia inutilizable; lea el fallo y luego restablezca el estado, restaure la instancia o elimínela.",
    RESTART_REQUIRED: "Los nuevos ajustes solo surten efecto tras un reinicio; reinicie la instancia cuando convenga.",
    PROMOTE: "Esta réplica está ascendiendo a instancia principal; no hay que hacer nada.",
    EJECT: "La instancia principal se está expulsando y una réplica toma el relevo; no hay que hacer nada.",
    UPGRADE: "Se está actualizando la versión de la base de datos, que mientras tanto no está disponible.",
    DETACH: "Esta réplica está pasando a ser una instancia independiente; no hay que hacer nada.",
    UNKNOWN:
      "El servidor de la base de datos está en un estado para el que Trove no tiene nombre, por ejemplo apagado; revíselo en Nova o consulte al operador.",
    NEW: "La solicitud se acaba de recibir; no hay que hacer nada.",
    unknown:
      "El valor falta o es desconocido para esta versión; no dé por hecho ni que todo va bien ni que hay un fallo.",
  },
  "trove.operating": {
    ACTIVE: "La base de datos está en ejecución.",
    BLOCKED: "La base de datos está en ejecución, pero no responde; revise su registro o reiníciela.",
    SHUTDOWN:
      "La base de datos está detenida, aunque su servidor está en ejecución; revise el registro de la base de datos y reinicie la instancia.",
    FAILED: "La base de datos no se pudo instalar; elimine la instancia y vuelva a crearla.",
    BUILD: "La base de datos se está instalando; no hay que hacer nada.",
    PROMOTE: "Esta réplica está ascendiendo a base de datos principal; no hay que hacer nada.",
    EJECT: "La base de datos principal se está expulsando; no hay que hacer nada.",
    LOGGING: "Los registros de la base de datos se están exportando; no hay que hacer nada.",
    ERROR:
      "El agente de la instancia no comunica su estado o comunica uno desconocido; revise la instancia o consulte al operador.",
    NEW: "La instalación de la base de datos no ha empezado; no hay que hacer nada.",
    DELETED: "La base de datos ya no existe; solo queda su registro.",
    RESTART_REQUIRED: "Los nuevos ajustes solo surten efecto tras un reinicio; reinicie la instancia cuando convenga.",
    HEALTHY: "La base de datos responde.",
    UPGRADING: "Se está actualizando la versión de la base de datos, que mientras tanto no está disponible.",
    RESTARTING: "La base de datos se está reiniciando; no hay que hacer nada.",
    none: "No se indica nada sobre la base de datos mientras hay una tarea en curso o el servidor no está activo; consulte el estado de la instancia.",
    unknown:
      "El valor falta o es desconocido para esta versión; no dé por hecho ni que todo va bien ni que hay un fallo.",
  },
  "trove.backup": {
    NEW: "La copia de seguridad se ha solicitado y aún no ha empezado; no hay que hacer nada.",
    BUILDING: "La copia de seguridad se está creando; no hay que hacer nada.",
    SAVING: "La copia de seguridad se está subiendo; no hay que hacer nada.",
    COMPLETED: "La copia de seguridad está completa y se puede restaurar.",
    FAILED: "La copia de seguridad falló y no se puede restaurar; elimínela y cree otra.",
    RESTORED: "Se volvió a registrar una copia de seguridad que está en el repositorio; se puede restaurar.",
    DELETE_FAILED: "La copia de seguridad no se pudo eliminar y sigue guardada; vuelva a intentarlo.",
    unknown:
      "El valor falta o es desconocido para esta versión; no dé por hecho ni que todo va bien ni que hay un fallo.",
  },
};
