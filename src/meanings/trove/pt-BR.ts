import type { trove } from "../../catalog/trove/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/**
 * Brazilian Portuguese, in the terms of the labels. Instância is Trove's own; the server under it is servidor. Unsure:
 * trove.instance.EJECT and trove.operating.EJECT (removida and substituído for ejected).
 */
export const trovePtBR: ServiceMeanings<typeof trove> = {
  lang: "pt-BR",
  "trove.instance": {
    HEALTHY: "O banco de dados responde.",
    ACTIVE:
      "O servidor do banco de dados está no ar, e nada está sendo feito com ele; o estado operacional mostra se o banco de dados responde.",
    BLOCKED: "O banco de dados está em execução, mas não responde; veja o log dele ou reinicie-o.",
    BUILD: "A instância está sendo criada; não é preciso fazer nada.",
    FAILED: "O banco de dados não pôde ser instalado; exclua a instância e crie-a de novo.",
    REBOOT: "A instância está sendo reiniciada; o banco de dados fica fora do ar por um momento.",
    RESIZE: "A instância está sendo redimensionada; o banco de dados fica fora do ar por parte do tempo.",
    BACKUP: "Um backup está sendo criado, e o banco de dados continua funcionando; não é preciso fazer nada.",
    SHUTDOWN: "A instância está sendo excluída e desaparecerá sozinha.",
    ERROR:
      "Uma operação deixou a instância inutilizável; leia a falha e depois redefina o estado, restaure a instância ou exclua-a.",
    RESTART_REQUIRED:
      "As novas configurações só entram em vigor após uma reinicialização; reinicie a instância quando for conveniente.",
    PROMOTE: "Esta réplica está se tornando a instância principal; não é preciso fazer nada.",
    EJECT: "A instância principal está sendo removida, e uma réplica assume seu lugar; não é preciso fazer nada.",
    UPGRADE: "O banco de dados está sendo atualizado para uma versão mais nova e, enquanto isso, fica fora do ar.",
    DETACH: "Esta réplica está se tornando uma instância independente; não é preciso fazer nada.",
    UNKNOWN:
      "O servidor por trás do banco de dados está em um estado para o qual o Trove não tem nome, como desligado; verifique-o no Nova ou consulte o operador.",
    NEW: "A solicitação acaba de ser recebida; não é preciso fazer nada.",
    unknown:
      "O valor está ausente ou é desconhecido para esta versão; não presuma que está tudo bem nem que houve falha.",
  },
  "trove.operating": {
    ACTIVE: "O banco de dados está em execução.",
    BLOCKED: "O banco de dados está em execução, mas não responde; veja o log dele ou reinicie-o.",
    SHUTDOWN:
      "O banco de dados está parado, embora seu servidor esteja em execução; veja o log do banco de dados e reinicie a instância.",
    FAILED: "O banco de dados não pôde ser instalado; exclua a instância e crie-a de novo.",
    BUILD: "O banco de dados está sendo instalado; não é preciso fazer nada.",
    PROMOTE: "Esta réplica está se tornando o banco de dados principal; não é preciso fazer nada.",
    EJECT: "O banco de dados principal está sendo substituído; não é preciso fazer nada.",
    LOGGING: "Os logs do banco de dados estão sendo exportados; não é preciso fazer nada.",
    ERROR:
      "O agente na instância não informa seu estado ou informa um estado desconhecido; verifique a instância ou consulte o operador.",
    NEW: "A instalação do banco de dados ainda não começou; não é preciso fazer nada.",
    DELETED: "O banco de dados não existe mais; só resta seu registro.",
    RESTART_REQUIRED:
      "As novas configurações só entram em vigor após uma reinicialização; reinicie a instância quando for conveniente.",
    HEALTHY: "O banco de dados responde.",
    UPGRADING: "O banco de dados está sendo atualizado para uma versão mais nova e, enquanto isso, fica fora do ar.",
    RESTARTING: "O banco de dados está sendo reiniciado; não é preciso fazer nada.",
    none: "Nada é informado sobre o banco de dados enquanto há uma tarefa em andamento ou o servidor não está ativo; consulte o estado da instância.",
    unknown:
      "O valor está ausente ou é desconhecido para esta versão; não presuma que está tudo bem nem que houve falha.",
  },
  "trove.backup": {
    NEW: "O backup foi solicitado, mas ainda não começou; não é preciso fazer nada.",
    BUILDING: "O backup está sendo criado; não é preciso fazer nada.",
    SAVING: "O backup está sendo enviado; não é preciso fazer nada.",
    COMPLETED: "O backup está completo e pode ser restaurado.",
    FAILED: "O backup falhou e não pode ser restaurado; exclua-o e crie outro.",
    RESTORED: "O registro de um backup que está no repositório foi recriado; o backup pode ser restaurado.",
    DELETE_FAILED: "A exclusão do backup falhou, e ele continua armazenado; tente de novo.",
    unknown:
      "O valor está ausente ou é desconhecido para esta versão; não presuma que está tudo bem nem que houve falha.",
  },
};
