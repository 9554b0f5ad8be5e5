import type { neutron } from "../../catalog/neutron/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/**
 * Spanish, in the terms of the labels. Unsure: trunk (enlace troncal), trunk.DOWN (puerto padre), network.BUILD and
 * network.ERROR (infraestructura for the fabric).
 */
export const neutronEs: ServiceMeanings<typeof neutron> = {
  lang: "es",
  "neutron.port": {
    ACTIVE: "El puerto está conectado y configurado; el tráfico puede circular.",
    BUILD: "El host está configurando la conexión del puerto; no hay que hacer nada.",
    DOWN: "El puerto no tiene conexión: no está conectado a nada, su instancia está apagada o su host no responde; si la instancia está en ejecución, revise el host.",
    ERROR: "La conexión del puerto no se pudo configurar; el operador tiene que revisar el agente de red o el backend.",
    "N/A":
      "El puerto solo reserva una dirección, para una IP flotante o una IP local; nunca se conecta y no hay que hacer nada.",
    unknown:
      "El valor falta o es desconocido para esta versión; no dé por hecho ni que todo va bien ni que hay un fallo.",
  },
  "neutron.network": {
    ACTIVE: "La red está configurada; sus puertos pueden transmitir tráfico.",
    BUILD: "La red se está configurando en la infraestructura; no hay que hacer nada.",
    DOWN: "La red no transmite tráfico; active su estado administrativo o, si ya está activado, consulte al operador.",
    ERROR: "La red no se pudo configurar en la infraestructura; el operador tiene que revisar el backend de red.",
    unknown:
      "El valor falta o es desconocido para esta versión; no dé por hecho ni que todo va bien ni que hay un fallo.",
  },
  "neutron.router": {
    ACTIVE: "El router existe y puede que enrute tráfico; consulte sus agentes para ver si alguno lo aloja.",
    ALLOCATING: "Se están asignando agentes al router; no hay que hacer nada.",
    ERROR: "El router no se pudo configurar; el operador tiene que revisar el backend de red.",
    unknown:
      "El valor falta o es desconocido para esta versión; no dé por hecho ni que todo va bien ni que hay un fallo.",
  },
  "neutron.floatingip": {
    ACTIVE: "La dirección lleva a un puerto y está en servicio.",
    DOWN: "La dirección no lleva a ninguna parte: no tiene ningún puerto asociado, o ese puerto no tiene conexión; asóciela, o libérela si nadie la necesita.",
    ERROR: "El router no pudo configurar la dirección; desasóciela y vuelva a asociarla, o consulte al operador.",
    unknown:
      "El valor falta o es desconocido para esta versión; no dé por hecho ni que todo va bien ni que hay un fallo.",
  },
  "neutron.trunk": {
    ACTIVE: "El enlace troncal y todos sus subpuertos están conectados.",
    DOWN: "El enlace troncal no tiene conexión: ninguna instancia usa su puerto padre, o se está haciendo un cambio justo ahora; para usarlo, inicie una instancia con él.",
    BUILD: "El host está configurando el enlace troncal; no hay que hacer nada.",
    DEGRADED: "Solo algunos de los subpuertos están conectados; quite los que fallan y vuelva a añadirlos.",
    ERROR:
      "Un subpuerto entra en conflicto con el enlace troncal y no se pueden añadir más; quite el que causa el conflicto.",
    unknown:
      "El valor falta o es desconocido para esta versión; no dé por hecho ni que todo va bien ni que hay un fallo.",
  },
  "neutron.vpnservice": {
    ACTIVE: "El proceso VPN está en ejecución en el router; la conexión de cada túnel indica si está establecido.",
    DOWN: "El proceso VPN no está en ejecución: el servicio o todas sus conexiones están desactivados, o el proceso ha fallado; si se necesita un túnel, revise el router.",
    BUILD: "El servicio VPN se está configurando; no hay que hacer nada.",
    ERROR: "El servicio VPN no se pudo configurar; elimínelo y vuelva a crearlo, o consulte al operador.",
    PENDING_CREATE:
      "El servicio existe, pero ningún agente se ha hecho cargo de él; los agentes lo hacen cuando tiene una conexión: añada una.",
    PENDING_UPDATE: "El servicio VPN se está actualizando; no hay que hacer nada.",
    PENDING_DELETE: "El servicio VPN se está eliminando y desaparecerá solo.",
    unknown:
      "El valor falta o es desconocido para esta versión; no dé por hecho ni que todo va bien ni que hay un fallo.",
  },
  "neutron.ipsec_connection": {
    ACTIVE: "El túnel con el otro extremo está establecido.",
    DOWN: "El túnel con el otro extremo no está establecido; compare los ajustes de ambos lados y compruebe si el otro extremo responde.",
    BUILD: "El túnel se está estableciendo; no hay que hacer nada.",
    ERROR: "El túnel no se pudo establecer; revise las políticas de la conexión y luego vuelva a crearla.",
    PENDING_CREATE: "La conexión se está enviando al router; no hay que hacer nada.",
    PENDING_UPDATE: "La conexión se está actualizando; no hay que hacer nada.",
    PENDING_DELETE: "La conexión se está eliminando y desaparecerá sola.",
    unknown:
      "El valor falta o es desconocido para esta versión; no dé por hecho ni que todo va bien ni que hay un fallo.",
  },
  "neutron.firewall_group": {
    ACTIVE: "Las reglas están en vigor en todos los puertos del grupo.",
    DOWN: "El grupo está desactivado por su estado administrativo; actívelo para que las reglas entren en vigor.",
    CREATED:
      "El grupo está guardado y ningún host ha informado aún sobre él; si sigue así, compruebe si tiene puertos.",
    PENDING_CREATE: "Las reglas se están aplicando por primera vez; no hay que hacer nada.",
    PENDING_UPDATE: "Las reglas o los puertos del grupo se están actualizando; no hay que hacer nada.",
    PENDING_DELETE: "El grupo se está eliminando y desaparecerá solo.",
    INACTIVE:
      "El grupo no tiene ningún puerto o no tiene política, así que no protege nada; si debe proteger algo, añada lo que falta.",
    ERROR:
      "Las reglas no se pudieron aplicar en algún host; modifique el grupo para reintentarlo o consulte al operador.",
    unknown:
      "El valor falta o es desconocido para esta versión; no dé por hecho ni que todo va bien ni que hay un fallo.",
  },
  "neutron.agent": {
    true: "El agente comunica su estado a tiempo; no hay que hacer nada.",
    false:
      "El agente lleva más tiempo del permitido sin comunicar su estado; revise su host, porque no se puede cambiar nada de lo que el agente conecta.",
    unknown:
      "El valor falta o es desconocido para esta versión; no dé por hecho ni que todo va bien ni que hay un fallo.",
  },
  "neutron.admin": {
    true: "El recurso está activado; el resto lo indica su estado.",
    false: "El recurso se desactivó a propósito y no transmite tráfico; actívelo para usarlo.",
    unknown: "No se envió ningún dato sobre si el recurso está activado; no dé por hecho ni lo uno ni lo otro.",
  },
  "neutron.agent.admin": {
    true: "El agente admite tareas nuevas.",
    false:
      "El agente se deshabilitó a propósito y no admite tareas nuevas; vuelva a habilitarlo cuando el motivo desaparezca.",
    unknown: "No se envió ningún dato sobre si el agente admite tareas nuevas; no dé por hecho ni lo uno ni lo otro.",
  },
};
