import type { Meanings } from "../language/meanings.ts";

/**
 * Spanish. Register: impersonal se for what happens, the imperative of usted for what a person has to do.
 * Terms are those of the labels: instancia is the server that Nova manages, máquina virtual the guest that the
 * hypervisor sees; estado alone is the status, vm_state keeps its API name. Soft reboot is plain reinicio, hard
 * reinicio forzado. Almacenar for shelve is a verb only, as almacenamiento is disk storage.
 * Unsure: leading.task, task.image_backup, task.resize_migrated (tomar el relevo), task.shelving_offloading,
 * vm.soft-delete and status.SOFT_DELETED (plazo de recuperación for the reclaim interval).
 */
export const es: Meanings = {
  lang: "es",
  leading: {
    deleted: "La instancia ya no existe, así que lo demás no importa.",
    unreachable: "La celda de la instancia no responde, así que lo demás puede estar desactualizado.",
    task: "Hay una tarea en curso, y la mayoría de los valores de estado no muestran las tareas.",
    error: "La instancia ha fallado, y eso importa más que sus demás estados.",
    status: "No consta ninguna tarea en curso, así que el estado resume la situación de la instancia.",
    power: "Solo se envió el estado de energía.",
  },
  power: {
    NOSTATE:
      "El hipervisor no lo sabe: la máquina virtual aún no está creada, está almacenada o es inaccesible; consulte el estado de la instancia y la tarea.",
    RUNNING: "El hipervisor ve la máquina virtual encendida, pero no sabe si su sistema operativo ha arrancado.",
    BLOCKED:
      "Valor antiguo de Xen: la máquina virtual está en ejecución, pero su CPU está inactiva; trátelo como RUNNING, que lo sustituye desde Folsom.",
    PAUSED:
      "La máquina virtual está congelada en memoria: no usa CPU, pero conserva su RAM; quite la pausa para que continúe.",
    SHUTDOWN:
      "El hipervisor ve la máquina virtual apagada; el vm_state indica si es lo previsto; si es stopped, encienda la instancia para usarla.",
    SHUTOFF:
      "Segundo valor antiguo para una máquina virtual apagada; trátelo como SHUTDOWN, que lo sustituye desde Folsom.",
    CRASHED:
      "El hipervisor indica que la máquina virtual se ha caído y no está en ejecución; revise el registro de la consola y luego encienda la instancia o fuerce el reinicio.",
    SUSPENDED:
      "La máquina virtual está detenida y su memoria está guardada en disco; reanúdela para continuar donde se quedó.",
    FAILED:
      "Valor antiguo, retirado en Folsom: la máquina virtual no se pudo crear; trátelo como el vm_state error: lea el fallo y luego reconstruya o elimine la instancia.",
    BUILDING:
      "Valor antiguo, retirado en Liberty: la máquina virtual aún se está creando; solo hay que esperar; Nova lo indica ahora con el vm_state building.",
    unknown:
      "El estado de energía falta o es desconocido para esta versión; no dé la instancia por encendida ni por apagada.",
  },
  task: {
    none: "No hay ninguna tarea en curso; la instancia seguirá como está hasta que alguien intervenga.",
    scheduling:
      "Nova está eligiendo un host para la nueva instancia; no hay que hacer nada: el siguiente paso es automático.",
    block_device_mapping:
      "Se están creando y conectando los discos y volúmenes de la nueva instancia; aún no se puede usar.",
    networking: "Se están asignando los puertos y direcciones de la nueva instancia; aún no se puede acceder a ella.",
    spawning:
      "Último paso de la creación: el hipervisor está creando e iniciando la máquina virtual; pronto se podrá usar.",
    image_snapshot:
      "Se está creando una instantánea del disco; la máquina virtual puede congelarse un momento y luego sigue como antes.",
    image_snapshot_pending:
      "Se ha solicitado una instantánea, pero el host aún no la ha empezado; la instancia se puede usar con normalidad.",
    image_pending_upload:
      "La instantánea está creada y pendiente de subida; la instancia se puede usar con normalidad, pero la imagen aún no está lista.",
    image_uploading:
      "Se está subiendo la instantánea; la instancia se puede usar con normalidad, y la imagen estará lista cuando termine la subida.",
    image_backup:
      "Se está creando una imagen de copia de seguridad, una de un conjunto rotatorio; la instancia conserva su estado, y la tarea termina sola.",
    updating_password:
      "El agente de la máquina virtual está cambiando la contraseña de administrador; la instancia sigue en ejecución; inicie sesión con la nueva cuando termine la tarea.",
    resize_prep:
      "Se está preparando un destino para redimensionar o migrar en frío; la instancia se puede usar con normalidad hasta que empiece el traslado.",
    resize_migrating:
      "La instancia está fuera de servicio mientras sus discos se trasladan al destino; no hay que hacer nada: los siguientes pasos son automáticos.",
    resize_migrated:
      "Los discos se han trasladado, pero el destino aún no ha tomado el relevo; la instancia sigue fuera de servicio.",
    resize_finish:
      "El destino está iniciando la instancia con su nuevo tamaño o ubicación; después hay que confirmar o revertir.",
    resize_reverting:
      "La instancia está volviendo a su tamaño y host anteriores, lo que interrumpe su servicio; la tarea termina sola.",
    resize_confirming:
      "Se está eliminando la copia anterior de la instancia, así que el cambio ya no se puede revertir; la instancia en sí no se ve afectada.",
    rebooting:
      "Se ha solicitado un reinicio, que realiza el propio sistema operativo de la máquina virtual; la instancia no estará disponible hasta que vuelva a arrancar.",
    reboot_pending:
      "El host ha aceptado el reinicio y lo está preparando; pronto la instancia dejará de estar disponible por poco tiempo.",
    reboot_started:
      "El hipervisor está ejecutando el reinicio; la instancia volverá a estar disponible cuando arranque su sistema operativo.",
    rebooting_hard:
      "La alimentación está a punto de cortarse y restablecerse, haga lo que haga la máquina virtual; se perderán los datos no guardados.",
    reboot_pending_hard:
      "El host ha aceptado el reinicio forzado y lo está preparando; la máquina virtual no recibe ningún aviso.",
    reboot_started_hard:
      "El hipervisor está ejecutando el reinicio forzado; la instancia volverá a estar disponible cuando arranque su sistema operativo.",
    pausing: "La máquina virtual se está congelando en memoria; no responderá hasta que se quite la pausa.",
    unpausing:
      "Se está quitando la pausa de la máquina virtual, que continúa desde la memoria; se podrá usar en un momento.",
    suspending:
      "Se está guardando en disco la memoria de la máquina virtual, que luego se detiene; no se podrá usar hasta que se reanude.",
    resuming: "La máquina virtual suspendida se está reanudando desde el disco; se podrá usar cuando termine la tarea.",
    "powering-off":
      "Se pide a la máquina virtual que se apague y, si tarda demasiado, se fuerza el apagado; la tarea termina sola.",
    "powering-on": "La instancia se está encendiendo; se podrá usar cuando arranque su sistema operativo.",
    rescuing:
      "La instancia se está reiniciando desde una imagen de rescate, con su propio disco conectado para repararlo; mientras tanto no presta su servicio normal.",
    unrescuing:
      "La instancia está saliendo del modo de rescate y reiniciándose desde su propio disco, con lo que vuelve a prestar su servicio normal.",
    rebuilding:
      "Se está reemplazando el disco raíz con una imagen o evacuando la instancia de un host averiado; mientras tanto no se puede usar.",
    rebuild_block_device_mapping:
      "Como parte de la reconstrucción, se están conectando de nuevo los discos y volúmenes; la instancia aún no se puede usar.",
    rebuild_spawning:
      "Último paso de la reconstrucción: el hipervisor está creando e iniciando de nuevo la máquina virtual; no hay que hacer nada.",
    migrating:
      "La instancia se está migrando en vivo a otro host y sigue en ejecución; no hay que hacer nada: la tarea termina sola.",
    deleting: "La instancia se está eliminando, aunque su estado aún sea ACTIVE, SHUTOFF o ERROR; desaparecerá sola.",
    "soft-deleting":
      "La instancia se está apagando y marcando como eliminada; se podrá restaurar durante un tiempo limitado.",
    restoring: "La instancia eliminada de forma reversible se está restaurando; se podrá usar cuando termine la tarea.",
    shelving: "La instancia se está apagando y almacenando; no se podrá usar hasta que se saque del almacén.",
    shelving_image_pending_upload:
      "La instancia, ya fuera de servicio, se está almacenando: la imagen del disco está creada y pendiente de subida.",
    shelving_image_uploading:
      "La instancia se está almacenando: se está subiendo la imagen del disco al servicio de imágenes; no hay que hacer nada.",
    shelving_offloading:
      "La instancia almacenada se está retirando de su host para liberar recursos; sáquela del almacén para volver a usarla.",
    unshelving:
      "La instancia almacenada se está colocando en un host e iniciando; se podrá usar cuando arranque su sistema operativo.",
    unknown: "La tarea no se envió o es desconocida para esta versión; no dé por hecho que no hay tareas en curso.",
  },
  vm: {
    active:
      "Según Nova, la instancia debería estar en ejecución; el estado de energía muestra si el hipervisor coincide.",
    building:
      "La instancia existe en la base de datos de Nova y aún se está creando; no hay que hacer nada: la creación termina sola.",
    paused: "Se pidió poner en pausa la instancia, que espera en memoria; quite la pausa para usarla.",
    suspended: "Se pidió suspender la instancia, que espera en disco; reanúdela para usarla.",
    stopped:
      "La instancia se apagó, a petición o desde la propia máquina virtual; conserva su disco y su lugar en el host; enciéndala para usarla.",
    rescued:
      "La instancia funciona desde una imagen de rescate; repare el disco de la instancia y luego salga del modo de rescate.",
    resized:
      "La instancia tiene su nuevo tamaño o ubicación; compruébela y luego confirme para conservar el cambio o revierta para deshacerlo.",
    "soft-delete":
      "La instancia está apagada y marcada como eliminada; restáurela antes de que termine el plazo de recuperación o se perderá para siempre.",
    deleted: "De la instancia solo queda su registro; ya no se puede recuperar.",
    error:
      "La última operación dejó la instancia inutilizable; lea el fallo y luego reconstrúyala, fuerce el reinicio, restablezca el estado o elimínela.",
    shelved:
      "La instancia está apagada y guardada como imagen, pero aún conserva su lugar en el host; sáquela del almacén para usarla.",
    shelved_offloaded:
      "La instancia está almacenada y no ocupa recursos de ningún host; sáquela del almacén para volver a colocarla en un host.",
    unknown: "El vm_state falta o es desconocido para esta versión; guíese por el estado de la instancia.",
  },
  status: {
    ACTIVE:
      "Según Nova, la instancia está activa; consulte también la tarea y el estado de energía: aquí no se ven la mayoría de las tareas ni si la máquina virtual está apagada.",
    BUILD:
      "La instancia se está creando por primera vez; esto termina solo: en ACTIVE, o en ERROR si la creación falla.",
    DELETED:
      "La instancia está eliminada; solo la ven los administradores y las consultas con changes-since; no hay nada más que hacer.",
    ERROR:
      "La instancia ha fallado; lea el mensaje de fallo y luego reconstrúyala, fuerce el reinicio, restablezca el estado o elimínela.",
    HARD_REBOOT:
      "La alimentación de la instancia se está cortando y restableciendo; volverá a estar disponible por sí sola cuando arranque su sistema operativo.",
    MIGRATING: "La instancia se está migrando en vivo a otro host y sigue en ejecución; no hay que hacer nada.",
    PASSWORD:
      "Se está cambiando la contraseña de administrador; la instancia sigue en ejecución; este estado indica una operación y desaparece cuando esta termina.",
    PAUSED:
      "La instancia está congelada en memoria y aún ocupa recursos de su host; no responderá hasta que se quite la pausa.",
    REBOOT:
      "El sistema operativo de la máquina virtual se está reiniciando; la instancia volverá a estar disponible por sí sola cuando arranque.",
    REBUILD:
      "Se está reemplazando el disco raíz o evacuando la instancia; puede que antes estuviera apagada o en ERROR; espere a que termine.",
    RESCUE:
      "La instancia está en modo de rescate y no presta su servicio normal; repare el disco de la instancia y luego salga del modo de rescate.",
    RESIZE:
      "La instancia se está redimensionando o migrando en frío y está fuera de servicio parte del tiempo; después hay que confirmar o revertir.",
    REVERT_RESIZE:
      "Se está revirtiendo un redimensionamiento o una migración, normalmente a petición de alguien; esto termina solo.",
    SHELVED:
      "La instancia está almacenada, pero aún conserva su lugar en el host, que puede liberarse más tarde sin que nadie intervenga; sáquela del almacén para usarla.",
    SHELVED_OFFLOADED:
      "La instancia está almacenada y no ocupa recursos de ningún host; sáquela del almacén para usarla.",
    SHUTOFF:
      "La instancia está apagada (su vm_state es stopped) y sus recursos siguen reservados; enciéndala para usarla.",
    SOFT_DELETED:
      "La instancia está eliminada, pero aún no para siempre: restáurela antes de que termine el plazo de recuperación o deje que desaparezca.",
    SUSPENDED:
      "La memoria de la instancia está guardada en disco y sus recursos siguen reservados; reanúdela para continuar.",
    UNKNOWN:
      "La celda de la instancia no responde o su registro está dañado; puede que la instancia en sí esté bien; espere o consulte al operador.",
    VERIFY_RESIZE:
      "El redimensionamiento o la migración ha terminado: compruebe la instancia y luego confirme o revierta; algunas nubes confirman solas pasado un tiempo.",
    unknown: "El estado falta o es desconocido para esta versión; esto no es el UNKNOWN de Nova.",
  },
};
