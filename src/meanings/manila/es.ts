import type { manila } from "../../catalog/manila/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/**
 * Spanish, in the terms of the labels. Servidor, red and grupo are those of shares, named in full where Nova’s or
 * Neutron’s could be meant. Unsure: share.manage_starting, share.unmanage_starting and their like (incorporar a and
 * retirar de la gestión), share.deferred_deleting (limpieza).
 */
export const manilaEs: ServiceMeanings<typeof manila> = {
  lang: "es",
  "manila.share": {
    creating: "El recurso compartido se está creando; se podrá montar cuando esté disponible y se conceda acceso.",
    creating_from_snapshot:
      "El recurso compartido se está creando desde una instantánea, lo que puede tardar mucho; no hay que hacer nada.",
    deleting: "El recurso compartido se está eliminando y desaparecerá solo.",
    deferred_deleting:
      "El recurso compartido está eliminado para su proyecto, y la limpieza del almacenamiento se hará sola más adelante; no hay que hacer nada.",
    deleted: "El recurso compartido ya no existe; solo queda su registro.",
    error:
      "El recurso compartido no se pudo crear o está inutilizable; lea sus mensajes y luego elimínelo o pida a un administrador que restablezca su estado.",
    error_deleting:
      "El recurso compartido no se pudo eliminar y sigue existiendo; vuelva a intentarlo o pida a un administrador que fuerce la eliminación.",
    error_deferred_deleting:
      "La limpieza en el almacenamiento del recurso compartido eliminado falló y se reintentará sola; si sigue fallando, revise el almacenamiento.",
    available: "El recurso compartido está exportado; móntelo desde cualquier cliente que tenga acceso.",
    manage_starting:
      "Una exportación existente se está incorporando a la gestión como recurso compartido; no hay que hacer nada.",
    manage_error:
      "La exportación existente no se pudo incorporar a la gestión; compruebe su ruta y su tamaño, retírela de la gestión y vuelva a intentarlo.",
    unmanage_starting:
      "El recurso compartido se está retirando de la gestión de Manila; sus datos siguen en el almacenamiento, pero su entrada desaparecerá de aquí.",
    manage_error_unmanage_starting:
      "Un recurso compartido que no se pudo incorporar a la gestión se está retirando de Manila; no hay que hacer nada.",
    unmanage_error:
      "El recurso compartido no se pudo retirar de la gestión de Manila; un administrador tiene que revisar el registro y restablecer el estado.",
    unmanaged: "El recurso compartido se ha retirado de la gestión de Manila; sus datos siguen en el almacenamiento.",
    extending: "El recurso compartido se está ampliando y sigue montado; no hay que hacer nada.",
    extending_error:
      "El recurso compartido no se pudo ampliar y está bloqueado en este estado; un administrador tiene que comprobar el tamaño y restablecer el estado.",
    shrinking: "El recurso compartido se está reduciendo y sigue montado; no hay que hacer nada.",
    shrinking_error:
      "El recurso compartido no se pudo reducir y está bloqueado en este estado; un administrador tiene que comprobar el tamaño y restablecer el estado.",
    migrating: "El recurso compartido se está migrando a otro backend; el estado de la tarea indica el avance.",
    migrating_to: "Esta copia será el recurso compartido cuando termine la migración; no hay que hacer nada.",
    shrinking_possible_data_loss_error:
      "El recurso compartido contiene más datos de los que caben en el tamaño menor que se pidió, así que no se ha cambiado nada; libere espacio y pida que se restablezca el estado.",
    replication_change:
      "Otra réplica está pasando a ser la activa; puede que los clientes tengan que volver a montar el recurso compartido cuando el cambio termine.",
    restoring: "Se están restaurando datos; no hay que hacer nada.",
    reverting: "El recurso compartido se está revirtiendo a su última instantánea; no escriba en él hasta que termine.",
    reverting_error:
      "El recurso compartido no se pudo revertir a una instantánea, así que su contenido no es fiable; pida que se restablezca su estado y vuelva a revertirlo.",
    awaiting_transfer:
      "Se ha ofrecido la transferencia del recurso compartido a otro proyecto; alguien de ese proyecto tiene que aceptarla con la clave, a menos que el propietario la cancele.",
    backup_creating:
      "Se está creando una copia de seguridad del recurso compartido; las demás operaciones esperan a que termine.",
    backup_restoring:
      "Se está restaurando una copia de seguridad en el recurso compartido; no lo use hasta que termine.",
    backup_restoring_error:
      "La restauración de una copia de seguridad en el recurso compartido falló, así que su contenido no es fiable; vuelva a restaurarla o elimine el recurso.",
    ensuring:
      "El servicio está comprobando que el almacenamiento aún exporta el recurso compartido tal como está registrado; no hay que hacer nada.",
    server_migrating: "El recurso compartido se está migrando junto con su servidor; no hay que hacer nada.",
    server_migrating_to:
      "Esta copia será el recurso compartido cuando se haya migrado su servidor; no hay que hacer nada.",
    inactive: "Es una copia antigua que dejó una migración y que está a punto de limpiarse; no hay que hacer nada.",
    none: "El recurso compartido aún no tiene ninguna instancia y, por tanto, tampoco estado propio; espere a la primera.",
    unknown:
      "El valor falta o es desconocido para esta versión; no dé por hecho ni que todo va bien ni que hay un fallo.",
  },
  "manila.share.task": {
    migration_starting: "Se ha solicitado una migración, que está a punto de empezar; no hay que hacer nada.",
    migration_in_progress: "El recurso compartido se está migrando; no hay que hacer nada.",
    migration_completing:
      "El recurso compartido está pasando a su nueva ubicación; los clientes pierden la conexión por un momento.",
    migration_success: "La última migración se completó correctamente; no hay que hacer nada.",
    migration_error:
      "La última migración falló y el recurso compartido se quedó donde estaba; un administrador tiene que buscar la causa antes de volver a intentarlo.",
    migration_cancelled: "La última migración se canceló y el recurso compartido se quedó donde estaba.",
    migration_cancel_in_progress: "La migración se está cancelando; no hay que hacer nada.",
    migration_driver_starting:
      "El propio almacenamiento está a punto de migrar el recurso compartido; no hay que hacer nada.",
    migration_driver_in_progress:
      "El propio almacenamiento está migrando el recurso compartido; no hay que hacer nada.",
    migration_driver_phase1_done:
      "Los datos están copiados y el recurso compartido sigue funcionando en su ubicación anterior; un administrador tiene que finalizar o cancelar la migración.",
    data_copying_starting: "El servicio de datos está a punto de copiar el recurso compartido; no hay que hacer nada.",
    data_copying_in_progress:
      "El servicio de datos está copiando el recurso compartido; consulte el avance si tarda mucho.",
    data_copying_completing: "La copia de datos se está finalizando; no hay que hacer nada.",
    data_copying_completed:
      "El servicio de datos lo ha copiado todo y el recurso compartido espera en su ubicación anterior; un administrador tiene que finalizar o cancelar la migración.",
    data_copying_cancelled: "La copia de datos se canceló; el recurso compartido se quedó donde estaba.",
    data_copying_error:
      "La copia de datos falló y el recurso compartido se quedó donde estaba; un administrador tiene que buscar la causa antes de volver a intentarlo.",
    none: "El recurso compartido no se ha migrado hasta ahora; no hay que hacer nada.",
    unknown:
      "El valor falta o es desconocido para esta versión; no dé por hecho ni que todo va bien ni que hay un fallo.",
  },
  "manila.share.access": {
    active: "Todas las reglas de acceso del recurso compartido están en vigor.",
    syncing: "Las reglas de acceso se están aplicando; puede que los clientes recién admitidos tengan que esperar.",
    error: "Una regla de acceso no se pudo aplicar; elimine la regla con error y vuelva a añadirla.",
    out_of_sync: "Las reglas de acceso se están aplicando.",
    unknown:
      "El valor falta o es desconocido para esta versión; no dé por hecho ni que todo va bien ni que hay un fallo.",
  },
  "manila.access_rule": {
    queued_to_apply: "La regla está pendiente de aplicación; el cliente aún no puede montar el recurso compartido.",
    queued_to_deny: "La regla está pendiente de retirada; el cliente todavía puede montar el recurso compartido.",
    queued_to_update: "La regla tiene una actualización pendiente de aplicar.",
    applying: "La regla se está aplicando; el cliente podrá montar el recurso compartido en un momento.",
    denying: "La regla se está retirando y desaparecerá sola.",
    updating: "Se está aplicando una actualización de la regla.",
    active: "La regla está en vigor; el cliente puede montar el recurso compartido.",
    error:
      "El almacenamiento no aceptó la regla; compruebe la dirección o el usuario, elimine la regla y vuelva a añadirla.",
    deleted: "La regla ya no existe; solo queda su registro.",
    new: "La nueva regla se está aplicando.",
    unknown:
      "El valor falta o es desconocido para esta versión; no dé por hecho ni que todo va bien ni que hay un fallo.",
  },
  "manila.snapshot": {
    available:
      "La instantánea está completa; úsela para crear un recurso compartido o para revertir a ella el original.",
    error: "La instantánea no se pudo crear; elimínela y cree otra.",
    error_deleting:
      "La instantánea no se pudo eliminar y sigue existiendo; vuelva a intentarlo o pida a un administrador que fuerce la eliminación.",
    deleting: "La instantánea se está eliminando y desaparecerá sola.",
    creating: "La instantánea se está creando; no hay que hacer nada.",
    manage_starting: "Una instantánea existente se está incorporando a la gestión; no hay que hacer nada.",
    unmanage_starting: "La instantánea se está retirando de la gestión de Manila; se conserva en el almacenamiento.",
    unmanage_error:
      "La instantánea no se pudo retirar de la gestión de Manila; un administrador tiene que buscar la causa y restablecer el estado.",
    manage_error:
      "La instantánea existente no se pudo incorporar a la gestión; compruebe su identificador, retírela de la gestión y vuelva a intentarlo.",
    migrating: "La instantánea se está migrando con su recurso compartido; no hay que hacer nada.",
    migrating_to: "Esta copia será la instantánea cuando termine la migración; no hay que hacer nada.",
    restoring: "El recurso compartido se está revirtiendo a esta instantánea, que se conserva; no hay que hacer nada.",
    deferred_deleting:
      "La instantánea está eliminada para su proyecto, y la limpieza del almacenamiento se hará sola más adelante.",
    error_deferred_deleting:
      "La limpieza de la instantánea eliminada falló y se reintentará sola; si sigue fallando, revise el almacenamiento.",
    unknown:
      "El valor falta o es desconocido para esta versión; no dé por hecho ni que todo va bien ni que hay un fallo.",
  },
  "manila.replica": {
    active: "Los clientes leen y escriben en esta réplica.",
    in_sync: "Esta réplica contiene los mismos datos que la activa y podría tomar el relevo.",
    out_of_sync:
      "A esta réplica le faltan datos recientes y aún no debe tomar el relevo; se pone al día sola o se puede resincronizar.",
    error: "Esta réplica ya no sigue a la activa; resincronícela, o elimínela y cree otra.",
    none: "El recurso compartido no está replicado, o su réplica aún se está creando.",
    unknown:
      "El valor falta o es desconocido para esta versión; no dé por hecho ni que todo va bien ni que hay un fallo.",
  },
  "manila.server": {
    active: "El servidor exporta los recursos compartidos de su red.",
    error:
      "El servidor no se pudo crear o está inutilizable; revise el registro y luego elimine el servidor si no aloja ningún recurso compartido.",
    deleting: "El servidor de recursos compartidos se está eliminando y desaparecerá solo.",
    creating: "El servidor de recursos compartidos se está creando; no hay que hacer nada.",
    manage_starting: "Un servidor existente se está incorporando a la gestión; no hay que hacer nada.",
    unmanage_starting: "El servidor se está retirando de la gestión de Manila; se conserva en el almacenamiento.",
    unmanage_error:
      "El servidor no se pudo retirar de la gestión de Manila; revise el registro y restablezca el estado.",
    manage_error:
      "El servidor existente no se pudo incorporar a la gestión; compruebe su identificador, retírelo de la gestión y vuelva a intentarlo.",
    inactive:
      "El servidor se conserva, pero no admite recursos compartidos nuevos, como ocurre cuando los suyos se han migrado; elimínelo si no hace falta.",
    server_migrating:
      "El servidor se está migrando con todos sus recursos compartidos; el estado de la tarea indica el avance.",
    server_migrating_to: "Este servidor sustituirá al que se está migrando; no hay que hacer nada.",
    network_change: "Se están cambiando los ajustes de red o de seguridad del servidor; no hay que hacer nada.",
    unknown:
      "El valor falta o es desconocido para esta versión; no dé por hecho ni que todo va bien ni que hay un fallo.",
  },
  "manila.network": {
    active: "La red se puede usar para nuevos recursos compartidos.",
    error:
      "Un cambio en la red de recursos compartidos falló en uno de sus servidores; un administrador tiene que buscar la causa y restablecer el estado.",
    network_change:
      "Se están cambiando subredes o servicios de seguridad en todos los servidores de la red; no hay que hacer nada.",
    unknown:
      "El valor falta o es desconocido para esta versión; no dé por hecho ni que todo va bien ni que hay un fallo.",
  },
  "manila.group": {
    creating: "El grupo de recursos compartidos se está creando; no hay que hacer nada.",
    available: "El grupo está listo; en él se pueden crear recursos compartidos e instantáneas de todos a la vez.",
    deleting: "El grupo de recursos compartidos se está eliminando y desaparecerá solo.",
    error:
      "El grupo de recursos compartidos no se pudo crear o eliminar; lea los mensajes y luego elimínelo o pida que se restablezca su estado.",
    unknown:
      "El valor falta o es desconocido para esta versión; no dé por hecho ni que todo va bien ni que hay un fallo.",
  },
  "manila.backup": {
    creating:
      "El recurso compartido se está copiando al repositorio de copias de seguridad; progress indica el avance.",
    available: "La copia de seguridad está completa y se puede restaurar.",
    restoring: "La copia de seguridad se está restaurando en un recurso compartido; restore_progress indica el avance.",
    deleting: "La copia de seguridad se está eliminando y desaparecerá sola.",
    error: "La copia de seguridad falló; lea el motivo, elimínela y cree otra.",
    error_deleting:
      "La copia de seguridad no se pudo eliminar y sigue guardada; vuelva a intentarlo o pida que se restablezca su estado.",
    unknown:
      "El valor falta o es desconocido para esta versión; no dé por hecho ni que todo va bien ni que hay un fallo.",
  },
  "manila.share.bin": {
    true: "El recurso compartido se eliminó y está en la papelera; restáurelo antes de que venza el plazo o se eliminará para siempre.",
    false: "El recurso compartido no está eliminado; el resto lo indica su estado.",
    unknown:
      "No se envió ningún dato sobre si el recurso compartido está en la papelera; no dé por hecho ni lo uno ni lo otro.",
  },
};
