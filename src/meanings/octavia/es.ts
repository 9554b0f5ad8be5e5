import type { octavia } from "../../catalog/octavia/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/**
 * Spanish, in the terms of the labels; listener, pool and amphora stay, as no Spanish word is settled. Unsure: amphora
 * (la amphora, not el), operating.NO_MONITOR (monitor de salud).
 */
export const octaviaEs: ServiceMeanings<typeof octavia> = {
  lang: "es",
  "octavia.provisioning": {
    ACTIVE: "La configuración está en vigor y se puede cambiar; el estado operativo indica si se atiende tráfico.",
    PENDING_DELETE: "Se está eliminando y mientras tanto no admite cambios; desaparecerá automáticamente.",
    PENDING_CREATE: "Se está creando y mientras tanto no admite cambios; no hay que hacer nada.",
    PENDING_UPDATE:
      "Se está aplicando un cambio; hasta que termine, el tráfico sigue con la configuración anterior y no se acepta ningún otro cambio.",
    DELETED: "Ya no existe; solo queda su registro hasta que se purgue.",
    ERROR:
      "El último cambio no se pudo aplicar; pida a un administrador que ejecute la conmutación por error del balanceador de carga, o elimínelo y vuelva a crearlo.",
    unknown:
      "El valor falta o es desconocido para esta versión; no dé por hecho ni que todo va bien ni que hay un fallo.",
  },
  "octavia.operating": {
    ONLINE: "Se atiende tráfico y todos los miembros comprobados están en buen estado.",
    OFFLINE:
      "No se atiende tráfico: el elemento está desactivado, aún no ha comunicado su estado o nada lo usa; si está activado, añádale un listener o un pool.",
    DEGRADED:
      "Se atiende tráfico, pero una parte ha fallado o un listener ha llegado a su límite de conexiones; busque el miembro con error.",
    ERROR:
      "No se puede atender tráfico: ningún miembro supera las comprobaciones, o el balanceador de carga no responde; revise los servidores que hay detrás.",
    DRAINING:
      "Por tener peso 0, el miembro no acepta conexiones nuevas y termina las que tiene; aumente el peso para volver a usarlo.",
    NO_MONITOR:
      "Nadie comprueba este miembro, así que puede estar en buen estado o no; para saberlo, añada un monitor de salud a su pool.",
    unknown:
      "El valor falta o es desconocido para esta versión; no dé por hecho ni que todo va bien ni que hay un fallo.",
  },
  "octavia.amphora": {
    ALLOCATED: "La amphora da servicio a un balanceador de carga.",
    BOOTING: "La amphora está arrancando; no hay que hacer nada.",
    READY: "Es una amphora de reserva a la espera de uso; no hay que hacer nada.",
    FAILOVER_STOPPED:
      "La amphora dejó de comunicar su estado al mismo tiempo que muchas otras, así que no se reemplaza ninguna; averigüe qué tienen en común, por ejemplo la red de gestión.",
    PENDING_DELETE: "La amphora se está eliminando y desaparecerá sola.",
    PENDING_CREATE: "La amphora se está creando; no hay que hacer nada.",
    PENDING_UPDATE: "La amphora se está actualizando; no hay que hacer nada.",
    DELETED: "La amphora ya no existe; solo queda su registro hasta que se purgue.",
    ERROR: "La amphora falló; ejecute la conmutación por error de su balanceador de carga para que se reemplace.",
    unknown:
      "El valor falta o es desconocido para esta versión; no dé por hecho ni que todo va bien ni que hay un fallo.",
  },
};
