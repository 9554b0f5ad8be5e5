import type { ironic } from "../../catalog/ironic/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/**
 * Brazilian Portuguese, in the terms of the labels; Ironic's own verbs stand in parentheses where the word alone does
 * not lead to the command. Unsure: ironic.provision.enroll and manageable (incluir no gerenciamento for manage,
 * disponibilizar for provide), ironic.provision.deploy hold, clean hold and service hold (liberar for unhold).
 */
export const ironicPtBR: ServiceMeanings<typeof ironic> = {
  lang: "pt-BR",
  "ironic.provision": {
    enroll:
      "O nó está registrado e nada mais; defina o driver e as credenciais e depois inclua-o no gerenciamento (manage); se isso acabou de falhar, leia last_error.",
    verifying: "As credenciais do nó estão sendo verificadas; não é preciso fazer nada.",
    manageable:
      "O Ironic controla o nó, mas não o oferece; inspecione, limpe ou adote o nó e depois disponibilize-o (provide).",
    available: "O nó está limpo e à espera de uma implantação.",
    active: "O nó foi implantado e está em uso.",
    "wait call-back": "A implantação aguarda o contato do agente no nó; se isso demorar, veja o console do nó.",
    deploying: "O nó está sendo implantado; não é preciso fazer nada.",
    "deploy failed": "A implantação falhou; leia last_error e depois implante de novo ou remova a implantação.",
    "deploy complete": "O nó foi implantado.",
    "deploy hold":
      "A implantação parou em uma etapa que exige intervenção; faça o que a etapa pede e depois libere a implantação (unhold) ou cancele-a (abort).",
    deleting: "A implantação está sendo removida; o nó em si é mantido; não é preciso fazer nada.",
    deleted: "A implantação foi removida do nó.",
    cleaning:
      "O nó está sendo limpo: os dados são apagados, e ele volta a uma configuração conhecida; não é preciso fazer nada.",
    "clean wait": "A limpeza aguarda o agente no nó; se isso demorar, veja o console do nó.",
    "clean failed":
      "A limpeza falhou, e em geral o nó está em manutenção; leia last_error, corrija a causa e depois inclua o nó de novo no gerenciamento (manage).",
    "clean hold":
      "A limpeza parou em uma etapa que exige intervenção; faça o que a etapa pede e depois libere a limpeza (unhold) ou cancele-a (abort).",
    error:
      "A implantação não pôde ser removida do nó; leia last_error e depois tente de novo removê-la ou reconstruí-la.",
    inspecting: "O hardware do nó está sendo inspecionado; não é preciso fazer nada.",
    "inspect failed":
      "A inspeção falhou; leia last_error e depois inspecione de novo ou inclua o nó no gerenciamento (manage).",
    "inspect wait": "A inspeção aguarda o agente no nó; não é preciso fazer nada.",
    adopting: "Um nó que já funciona está sendo adotado como está; não é preciso fazer nada.",
    "adopt failed": "A adoção do nó falhou; leia last_error, corrija as configurações do nó e depois adote-o de novo.",
    rescue:
      "O nó está executando um sistema de resgate, e não o seu próprio; repare-o e depois saia do modo de resgate.",
    "rescue failed":
      "O sistema de resgate não pôde ser iniciado; leia last_error e depois tente entrar de novo no modo de resgate, saia dele ou remova a implantação.",
    "rescue wait": "A entrada no modo de resgate aguarda o agente no nó; não é preciso fazer nada.",
    rescuing: "O nó está sendo iniciado a partir de um sistema de resgate; não é preciso fazer nada.",
    "unrescue failed":
      "A saída do modo de resgate falhou; leia last_error e depois tente sair de novo ou remova a implantação.",
    unrescuing: "O nó está saindo do modo de resgate e iniciando seu próprio sistema; não é preciso fazer nada.",
    servicing:
      "Os ajustes ou o firmware do nó implantado estão sendo alterados; enquanto isso, a carga de trabalho dele fica interrompida.",
    "service wait":
      "A alteração aguarda o agente no nó; veja o console antes de cancelá-la (abort), porque o firmware ainda pode estar no meio de uma atualização.",
    "service failed":
      "A alteração falhou, e o nó pode estar fora de serviço; leia last_error e depois tente de novo, entre no modo de resgate ou cancele a alteração (abort).",
    "service hold":
      "A alteração parou em uma etapa que exige intervenção; faça o que a etapa pede e depois libere a alteração (unhold) ou cancele-a (abort).",
    unknown:
      "O valor está ausente ou é desconhecido para esta versão; não presuma que está tudo bem nem que houve falha.",
  },
  "ironic.power": {
    "power on": "O nó está ligado, mas talvez seu sistema ainda não tenha iniciado.",
    "power off": "O nó está desligado; ligue-o para usá-lo.",
    rebooting: "A energia do nó está sendo cortada e restabelecida; não é preciso fazer nada.",
    "soft rebooting": "O sistema do nó recebe um pedido de reinicialização; não é preciso fazer nada.",
    "soft power off": "O sistema do nó recebe um pedido de desligamento; não é preciso fazer nada.",
    error: "O controle de energia do nó respondeu com um erro; verifique o controlador de gerenciamento do nó.",
    none: "O estado de energia do nó é desconhecido; verifique se o controlador de gerenciamento está acessível.",
    unknown:
      "O valor está ausente ou é desconhecido para esta versão; não presuma que está tudo bem nem que houve falha.",
  },
  "ironic.maintenance": {
    true: "O nó foi retirado de serviço, e sua energia não é mais monitorada; veja o motivo, corrija o problema e depois encerre a manutenção.",
    false: "O nó é oferecido e monitorado como de costume.",
    unknown:
      "O valor está ausente ou é desconhecido para esta versão; não presuma que está tudo bem nem que houve falha.",
  },
  "ironic.health": {
    OK: "O controlador de gerenciamento não encontra nenhum problema no hardware.",
    Warning: "O controlador de gerenciamento informa uma falha que não impede o nó de funcionar; programe um reparo.",
    Critical: "O controlador de gerenciamento informa uma falha grave; retire o nó de serviço e repare-o.",
    none: "O hardware não informa seu estado; não dá para concluir nada a partir disso.",
    unknown:
      "O valor está ausente ou é desconhecido para esta versão; não presuma que está tudo bem nem que houve falha.",
  },
  "ironic.target_power": {
    "power on": "O nó está sendo ligado; não é preciso fazer nada.",
    "power off": "O nó está sendo desligado; não é preciso fazer nada.",
    rebooting: "O nó está sendo reiniciado com corte de energia; não é preciso fazer nada.",
    "soft rebooting": "O sistema operacional do nó recebe um pedido de reinicialização; não é preciso fazer nada.",
    "soft power off": "O sistema operacional do nó recebe um pedido de desligamento; não é preciso fazer nada.",
    none: "O estado de energia do nó não está sendo alterado.",
    unknown: "O estado de energia do nó está mudando para outro que esta versão não conhece.",
  },
};
