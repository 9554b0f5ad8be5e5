import type { cinder } from "../../catalog/cinder/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/**
 * Spanish, in the terms of the labels. A server is instancia, as in ../es.ts; an attachment is conexión. Unsure:
 * volume.managing, volume.error_managing, volume.unmanaging, volume.error_unmanaging and snapshot.unmanaging
 * (incorporar a and retirar de la gestión, the labels’ words), volume.reserved and attachment.reserved (almacenada for
 * a shelved server), backup.creating (repositorio for the backup store).
 */
export const cinderEs: ServiceMeanings<typeof cinder> = {
  lang: "es",
  "cinder.volume": {
    creating: "El volumen se está creando; se podrá conectar cuando esté disponible.",
    available:
      "El volumen está listo y no está conectado a nada; conéctelo para usarlo o elimínelo si nadie lo necesita.",
    deleting: "El volumen se está eliminando y desaparecerá solo; no hay que hacer nada.",
    error:
      "El volumen no se pudo crear, o una operación lo dejó inutilizable; lea sus mensajes y luego elimínelo o pida a un administrador que restablezca su estado.",
    error_deleting:
      "El volumen no se pudo eliminar y sigue existiendo; vuelva a intentarlo o pida a un administrador que fuerce la eliminación.",
    error_managing:
      "Un disco existente no se pudo incorporar a la gestión como volumen; compruebe su nombre en el sistema de almacenamiento y vuelva a intentarlo.",
    managing: "Un disco existente se está incorporando a la gestión como volumen; no hay que hacer nada.",
    attaching: "El volumen se está conectando a una instancia; se podrá usar en un momento.",
    "in-use":
      "El volumen está conectado al menos a una instancia, que lo está usando; desconéctelo antes de eliminarlo.",
    detaching: "El volumen se está desconectando de su instancia; quedará disponible por sí solo.",
    maintenance:
      "El volumen está bloqueado mientras se migra a otro host de almacenamiento, así que no admite ninguna operación; volverá solo a la normalidad.",
    "restoring-backup": "Se está restaurando una copia de seguridad en el volumen; no lo use hasta que termine.",
    error_restoring:
      "La restauración de una copia de seguridad en el volumen falló, así que su contenido no es fiable; vuelva a restaurarla o elimine el volumen.",
    reserved:
      "El volumen está reservado para una instancia a la que está a punto de conectarse o que está almacenada; si sigue así y no existe tal instancia, pida a un administrador que restablezca su estado.",
    "awaiting-transfer":
      "Se ha ofrecido la transferencia del volumen a otro proyecto; alguien de ese proyecto tiene que aceptarla con la clave, a menos que el propietario la cancele.",
    "backing-up": "Se está creando una copia de seguridad del volumen; las demás operaciones esperan a que termine.",
    "error_backing-up":
      "La copia de seguridad del volumen falló, pero el volumen sigue como antes; revise la copia y luego pida a un administrador que restablezca el estado del volumen.",
    error_extending:
      "El volumen no se pudo ampliar y está bloqueado en este estado; pida a un administrador que compruebe el tamaño y restablezca el estado.",
    downloading: "Se está escribiendo una imagen en el nuevo volumen, que se podrá usar cuando termine.",
    uploading: "El contenido del volumen se está subiendo como imagen; el volumen volverá solo a su estado anterior.",
    retyping: "El volumen está cambiando de tipo y puede que se traslade a otro almacenamiento; no hay que hacer nada.",
    extending: "El volumen se está ampliando; no hay que hacer nada.",
    reverting: "El volumen se está revirtiendo a su última instantánea; no lo use hasta que termine.",
    unmanaging:
      "El volumen se está retirando de la gestión de Cinder; sus datos siguen en el sistema de almacenamiento, pero su entrada desaparecerá de aquí.",
    error_unmanaging:
      "El volumen no se pudo retirar de la gestión de Cinder; un administrador tiene que revisar el registro del servicio de volúmenes.",
    unknown:
      "El valor falta o es desconocido para esta versión; no dé por hecho ni que todo va bien ni que hay un fallo.",
  },
  "cinder.volume.migration": {
    migrating: "Los datos del volumen se están migrando a otro host de almacenamiento; no hay que hacer nada.",
    error:
      "La última migración a otro host de almacenamiento falló y el volumen se quedó donde estaba; un administrador puede buscar la causa y volver a intentarlo.",
    success: "La última migración a otro host de almacenamiento se completó correctamente; no hay que hacer nada.",
    completing: "La copia está creada y el volumen está pasando a usarla; no hay que hacer nada.",
    none: "No consta ninguna migración.",
    starting: "Se ha solicitado una migración a otro host de almacenamiento, que está a punto de empezar.",
    unknown:
      "El valor falta o es desconocido para esta versión; no dé por hecho ni que todo va bien ni que hay un fallo.",
  },
  "cinder.volume.replication": {
    error:
      "La copia del segundo sistema de almacenamiento ya no es válida; un administrador tiene que reparar la replicación.",
    enabled: "El volumen se replica en un segundo sistema de almacenamiento; no hay que hacer nada.",
    disabled: "El volumen admite replicación, pero no se replica; active la replicación si quiere una segunda copia.",
    "not-capable":
      "El sistema de almacenamiento de este volumen no puede replicarlo; para ello hay que cambiar el tipo de volumen.",
    "failing-over": "El servicio está conmutando al segundo sistema de almacenamiento; no hay que hacer nada.",
    "failover-error":
      "La conmutación al segundo sistema de almacenamiento falló; puede que el volumen sea inaccesible hasta que intervenga un administrador.",
    "failed-over":
      "El volumen se sirve desde el segundo sistema de almacenamiento; un administrador tiene que devolverlo al primero cuando este vuelva a funcionar.",
    enabling: "La replicación se está activando; no hay que hacer nada.",
    disabling: "La replicación se está desactivando; no hay que hacer nada.",
    none: "El volumen no tiene replicación; no hay que hacer nada.",
    unknown:
      "El valor falta o es desconocido para esta versión; no dé por hecho ni que todo va bien ni que hay un fallo.",
  },
  "cinder.snapshot": {
    error: "La instantánea no se pudo crear y no contiene nada útil; elimínela y cree otra.",
    available: "La instantánea está completa; úsela para crear un volumen o para revertir a ella el volumen original.",
    creating: "La instantánea se está creando; no hay que hacer nada.",
    deleting: "La instantánea se está eliminando y desaparecerá sola.",
    deleted: "La instantánea ya no existe; solo queda su registro.",
    updating: "La instantánea se está actualizando; no hay que hacer nada.",
    error_deleting:
      "La instantánea no se pudo eliminar y sigue existiendo; vuelva a intentarlo o pida a un administrador que fuerce la eliminación.",
    unmanaging:
      "La instantánea se está retirando de la gestión de Cinder; sus datos siguen en el sistema de almacenamiento.",
    "backing-up": "Se está creando una copia de seguridad a partir de esta instantánea; espere a que termine.",
    restoring: "El volumen se está revirtiendo a esta instantánea, que se conserva; no hay que hacer nada.",
    unknown:
      "El valor falta o es desconocido para esta versión; no dé por hecho ni que todo va bien ni que hay un fallo.",
  },
  "cinder.backup": {
    error: "La copia de seguridad falló y no se puede restaurar; lea su fail_reason, elimínela y cree otra.",
    error_deleting:
      "La copia de seguridad no se pudo eliminar y sigue guardada; vuelva a intentarlo o pida a un administrador que restablezca su estado.",
    creating:
      "El volumen se está copiando al repositorio de copias de seguridad; esto puede tardar mucho, pero termina solo.",
    available: "La copia de seguridad está completa y se puede restaurar.",
    deleting: "La copia de seguridad se está eliminando del repositorio y desaparecerá sola.",
    deleted: "La copia de seguridad ya no existe; solo queda su registro.",
    restoring: "La copia de seguridad se está restaurando en un volumen; la copia en sí se conserva.",
    unknown:
      "El valor falta o es desconocido para esta versión; no dé por hecho ni que todo va bien ni que hay un fallo.",
  },
  "cinder.attachment": {
    attached: "El volumen está conectado a la instancia; no hay que hacer nada.",
    attaching: "Se está creando la conexión entre la instancia y el volumen; no hay que hacer nada.",
    detached: "El volumen ya no está conectado a la instancia; vuelva a conectarlo si hace falta.",
    reserved:
      "Hay un lugar reservado para una instancia que está a punto de conectarse o que está almacenada; si no existe tal instancia, elimine la conexión.",
    error_attaching: "La instancia no se pudo conectar al volumen; elimine la conexión y vuelva a intentarlo.",
    error_detaching:
      "La instancia y el volumen no se pudieron desconectar correctamente; un administrador tiene que revisar el host antes de forzar la desconexión.",
    deleted: "La conexión ya no existe; solo queda su registro.",
    none: "El volumen no se ha conectado nunca; no hay que hacer nada.",
    unknown:
      "El valor falta o es desconocido para esta versión; no dé por hecho ni que todo va bien ni que hay un fallo.",
  },
  "cinder.group": {
    error:
      "El grupo no se pudo crear o actualizar; lea los mensajes y luego elimínelo o pida a un administrador que restablezca su estado.",
    available: "El grupo está listo; se le pueden añadir volúmenes y se pueden crear instantáneas de todos a la vez.",
    creating: "El grupo se está creando; no hay que hacer nada.",
    deleting: "El grupo se está eliminando y desaparecerá solo.",
    deleted: "El grupo ya no existe; solo queda su registro.",
    updating: "El grupo se está actualizando: se le añaden o se le quitan volúmenes; no hay que hacer nada.",
    "in-use": "Hay volúmenes del grupo en uso.",
    error_deleting:
      "El grupo no se pudo eliminar y sigue existiendo; vuelva a intentarlo o pida a un administrador que restablezca su estado.",
    unknown:
      "El valor falta o es desconocido para esta versión; no dé por hecho ni que todo va bien ni que hay un fallo.",
  },
  "cinder.group_snapshot": {
    error:
      "Las instantáneas del grupo no se pudieron crear a la vez; elimine esta instantánea de grupo y vuelva a intentarlo.",
    available: "Las instantáneas del grupo están completas; con ellas se puede crear un grupo nuevo.",
    creating:
      "Se están creando instantáneas de todos los volúmenes del grupo en un mismo momento; no hay que hacer nada.",
    deleting: "La instantánea de grupo se está eliminando y desaparecerá sola.",
    deleted: "La instantánea de grupo ya no existe; solo queda su registro.",
    updating: "La instantánea de grupo se está actualizando; no hay que hacer nada.",
    error_deleting:
      "La instantánea de grupo no se pudo eliminar; vuelva a intentarlo o pida a un administrador que restablezca su estado.",
    unknown:
      "El valor falta o es desconocido para esta versión; no dé por hecho ni que todo va bien ni que hay un fallo.",
  },
};
