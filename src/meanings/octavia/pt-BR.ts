import type { octavia } from "../../catalog/octavia/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/**
 * Brazilian Portuguese, in the terms of the labels. It, which may be a load balancer or a part of one, is o recurso;
 * the servers behind it need not be Nova's and are servidores. Unsure: octavia.operating.NO_MONITOR (monitoramento for
 * health monitor).
 */
export const octaviaPtBR: ServiceMeanings<typeof octavia> = {
  lang: "pt-BR",
  "octavia.provisioning": {
    ACTIVE: "A configuração está em vigor e pode ser alterada; o estado operacional mostra se o tráfego é atendido.",
    PENDING_DELETE: "O recurso está sendo excluído e, enquanto isso, não pode ser alterado; desaparecerá sozinho.",
    PENDING_CREATE: "O recurso está sendo criado e, enquanto isso, não pode ser alterado; não é preciso fazer nada.",
    PENDING_UPDATE:
      "Uma alteração está sendo aplicada; até o fim, o tráfego segue a configuração antiga, e nenhuma outra alteração é aceita.",
    DELETED: "O recurso não existe mais; só resta seu registro, até que seja eliminado.",
    ERROR:
      "A última alteração não pôde ser aplicada; peça a um administrador que execute o failover do balanceador de carga, ou exclua o recurso e crie-o de novo.",
    unknown:
      "O valor está ausente ou é desconhecido para esta versão; não presuma que está tudo bem nem que houve falha.",
  },
  "octavia.operating": {
    ONLINE: "O tráfego é atendido, e todos os membros verificados estão em bom estado.",
    OFFLINE:
      "Nada é atendido: o recurso está desativado, ainda não informou seu estado ou não é usado por nada; se estiver ativado, adicione a ele um listener ou um pool.",
    DEGRADED:
      "O tráfego é atendido, mas uma parte falhou ou um listener atingiu o limite de conexões; procure o membro com erro.",
    ERROR:
      "Nenhum tráfego pode ser atendido: todos os membros falham nas verificações, ou o balanceador de carga não responde; verifique os servidores por trás dele.",
    DRAINING:
      "Com peso 0, o membro não aceita novas conexões e só conclui as antigas; aumente o peso para que ele volte a aceitá-las.",
    NO_MONITOR:
      "Ninguém verifica este membro, que pode ou não estar em bom estado; para saber, adicione um monitoramento ao pool dele.",
    unknown:
      "O valor está ausente ou é desconhecido para esta versão; não presuma que está tudo bem nem que houve falha.",
  },
  "octavia.amphora": {
    ALLOCATED: "A amphora está a serviço de um balanceador de carga.",
    BOOTING: "A amphora está inicializando; não é preciso fazer nada.",
    READY: "Esta amphora está de reserva, à espera de uso; não é preciso fazer nada.",
    FAILOVER_STOPPED:
      "A amphora parou de informar seu estado ao mesmo tempo que muitas outras, então nenhuma é substituída; descubra o que elas têm em comum, como a rede de gerenciamento.",
    PENDING_DELETE: "A amphora está sendo excluída e desaparecerá sozinha.",
    PENDING_CREATE: "A amphora está sendo criada; não é preciso fazer nada.",
    PENDING_UPDATE: "A amphora está sendo atualizada; não é preciso fazer nada.",
    DELETED: "A amphora não existe mais; só resta seu registro, até que seja eliminado.",
    ERROR: "A amphora falhou; execute o failover do balanceador de carga dela para que seja substituída.",
    unknown:
      "O valor está ausente ou é desconhecido para esta versão; não presuma que está tudo bem nem que houve falha.",
  },
};
