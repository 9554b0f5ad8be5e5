import type { ironic } from "../../catalog/ironic/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/**
 * Spanish, in the terms of the labels. The management controller (BMC) is controlador de gestión, so driver stays as it
 * is. Unsure: provision.enroll, provision.clean failed and provision.inspect failed (incorporar a la gestión for
 * manage), provision.manageable (ofrecer for provide), provision.deploy hold and the other holds (quitar la retención
 * for unhold).
 */
export const ironicEs: ServiceMeanings<typeof ironic> = {
  lang: "es",
  "ironic.provision": {
    enroll:
      "El nodo está registrado y nada más; asígnele un driver y credenciales, y luego incorpórelo a la gestión; si esto último acaba de fallar, lea last_error.",
    verifying: "Se están verificando las credenciales del nodo; no hay que hacer nada.",
    manageable: "Ironic controla el nodo, pero no lo ofrece; inspecciónelo, límpielo o adóptelo y luego ofrézcalo.",
    available: "El nodo está limpio y a la espera de un despliegue.",
    active: "El nodo está desplegado y en servicio.",
    "wait call-back":
      "El despliegue espera la llamada del agente del nodo; si tarda mucho, revise la consola del nodo.",
    deploying: "El nodo se está desplegando; no hay que hacer nada.",
    "deploy failed": "El despliegue falló; lea last_error y luego repita el despliegue o retírelo.",
    "deploy complete": "El nodo se ha desplegado.",
    "deploy hold":
      "El despliegue está retenido en un paso que requiere intervención; haga lo necesario y luego quite la retención o cancele el despliegue.",
    deleting: "El despliegue se está retirando; el nodo en sí se conserva; no hay que hacer nada.",
    deleted: "El despliegue se ha retirado del nodo.",
    cleaning:
      "El nodo se está limpiando: se borran sus datos y se deja en una configuración conocida; no hay que hacer nada.",
    "clean wait": "La limpieza espera al agente del nodo; si tarda mucho, revise la consola del nodo.",
    "clean failed":
      "La limpieza falló y, por lo general, el nodo queda en mantenimiento; lea last_error, corrija la causa y vuelva a incorporar el nodo a la gestión.",
    "clean hold":
      "La limpieza está retenida en un paso que requiere intervención; haga lo necesario y luego quite la retención o cancele la limpieza.",
    error: "El despliegue no se pudo retirar del nodo; lea last_error y luego vuelva a retirarlo o reconstrúyalo.",
    inspecting: "Se está inspeccionando el hardware del nodo; no hay que hacer nada.",
    "inspect failed":
      "La inspección falló; lea last_error y luego repita la inspección o incorpore el nodo a la gestión.",
    "inspect wait": "La inspección espera al agente del nodo; no hay que hacer nada.",
    adopting: "Un nodo que ya funciona se está adoptando tal como está; no hay que hacer nada.",
    "adopt failed": "El nodo no se pudo adoptar; lea last_error, corrija los ajustes del nodo y vuelva a adoptarlo.",
    rescue: "El nodo funciona con un sistema de rescate, no con el suyo; repárelo y luego sáquelo del modo de rescate.",
    "rescue failed":
      "El sistema de rescate no se pudo iniciar; lea last_error y luego vuelva a intentarlo, salga del modo de rescate o retire el despliegue.",
    "rescue wait": "La entrada en modo de rescate espera al agente del nodo; no hay que hacer nada.",
    rescuing: "El nodo se está iniciando desde un sistema de rescate; no hay que hacer nada.",
    "unrescue failed":
      "No se pudo salir del modo de rescate; lea last_error y luego vuelva a intentarlo o retire el despliegue.",
    unrescuing: "El nodo está saliendo del modo de rescate e iniciando su propio sistema; no hay que hacer nada.",
    servicing:
      "Se están cambiando los ajustes o el firmware del nodo desplegado; mientras tanto, su carga de trabajo se interrumpe.",
    "service wait":
      "El cambio espera al agente del nodo; revise la consola antes de cancelarlo, porque el firmware puede estar aún a mitad de una actualización.",
    "service failed":
      "El cambio falló y el nodo puede estar fuera de servicio; lea last_error y luego repita el cambio, cancélelo o ponga el nodo en modo de rescate.",
    "service hold":
      "El cambio está retenido en un paso que requiere intervención; haga lo necesario y luego quite la retención o cancele el cambio.",
    unknown:
      "El valor falta o es desconocido para esta versión; no dé por hecho ni que todo va bien ni que hay un fallo.",
  },
  "ironic.power": {
    "power on": "El nodo está encendido, pero puede que su sistema no haya arrancado.",
    "power off": "El nodo está apagado; enciéndalo para usarlo.",
    rebooting: "La alimentación del nodo se está cortando y restableciendo; no hay que hacer nada.",
    "soft rebooting": "Se pide al sistema del nodo que se reinicie; no hay que hacer nada.",
    "soft power off": "Se pide al sistema del nodo que se apague; no hay que hacer nada.",
    error: "El control de energía del nodo respondió con un error; revise el controlador de gestión.",
    none: "No se conoce el estado de energía del nodo; compruebe si el controlador de gestión es accesible.",
    unknown:
      "El valor falta o es desconocido para esta versión; no dé por hecho ni que todo va bien ni que hay un fallo.",
  },
  "ironic.maintenance": {
    true: "El nodo se ha retirado del servicio y ya no se vigila su estado de energía; consulte el motivo, corrija el problema y luego finalice el mantenimiento.",
    false: "El nodo se ofrece y se vigila con normalidad.",
    unknown:
      "El valor falta o es desconocido para esta versión; no dé por hecho ni que todo va bien ni que hay un fallo.",
  },
  "ironic.health": {
    OK: "El controlador de gestión no detecta ningún problema en el hardware.",
    Warning: "El controlador de gestión indica un fallo que no detiene el nodo; planifique una reparación.",
    Critical: "El controlador de gestión indica un fallo grave; retire el nodo del servicio y repárelo.",
    none: "El hardware no comunica su estado; de esto no se puede deducir nada.",
    unknown:
      "El valor falta o es desconocido para esta versión; no dé por hecho ni que todo va bien ni que hay un fallo.",
  },
  "ironic.target_power": {
    "power on": "El nodo se está encendiendo; no hay que hacer nada.",
    "power off": "El nodo se está apagando; no hay que hacer nada.",
    rebooting: "El nodo se está reiniciando mediante un corte de la alimentación; no hay que hacer nada.",
    "soft rebooting": "Se está pidiendo al sistema operativo del nodo que se reinicie; no hay que hacer nada.",
    "soft power off": "Se está pidiendo al sistema operativo del nodo que se apague; no hay que hacer nada.",
    none: "El estado de energía del nodo no está cambiando.",
    unknown: "El estado de energía del nodo está cambiando a uno desconocido para esta versión.",
  },
};
