import type { zun } from "../../catalog/zun/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/** Brazilian Portuguese, in the terms of the labels. */
export const zunPtBR: ServiceMeanings<typeof zun> = {
  lang: "pt-BR",
  "zun.container": {
    Error: "O contêiner não pôde ser criado ou iniciado; leia status_reason e depois reconstrua-o ou exclua-o.",
    Running: "O contêiner está em execução.",
    Stopped:
      "O contêiner terminou ou foi parado; status_detail mostra o código de saída; inicie o contêiner para usá-lo.",
    Paused: "O contêiner está pausado na memória; retire-o da pausa para que continue.",
    Unknown: "O host não sabe em que estado está o contêiner; verifique o host ou consulte o operador.",
    Creating: "O contêiner está sendo criado; não é preciso fazer nada.",
    Created: "O contêiner foi criado, mas nunca iniciado; inicie-o para usá-lo.",
    Deleted: "O contêiner não existe mais; só resta seu registro.",
    Deleting: "O contêiner está sendo excluído e desaparecerá sozinho.",
    Rebuilding: "O contêiner está sendo reconstruído a partir de sua imagem; não é preciso fazer nada.",
    Dead: "A exclusão do contêiner falhou no meio do caminho, e ele não pode mais ser iniciado; force a exclusão.",
    Restarting: "O contêiner está sendo reiniciado; se isso se repetir, veja o log dele.",
    unknown:
      "O valor está ausente ou é desconhecido para esta versão; não presuma que está tudo bem nem que houve falha.",
  },
  "zun.task": {
    image_pulling: "A imagem do contêiner está sendo baixada; não é preciso fazer nada.",
    container_creating: "O contêiner está sendo criado; não é preciso fazer nada.",
    container_starting: "O contêiner está sendo iniciado.",
    container_deleting: "O contêiner está sendo excluído e desaparecerá sozinho.",
    container_stopping: "O contêiner recebe um pedido para terminar e, se não atender, é encerrado à força.",
    container_rebooting: "O contêiner está sendo parado e iniciado de novo.",
    container_pausing: "O contêiner está sendo pausado.",
    container_unpausing: "O contêiner está sendo retirado da pausa.",
    container_killing: "Um sinal está sendo enviado ao contêiner.",
    sg_adding: "Um grupo de segurança está sendo adicionado; o contêiner continua em execução.",
    sg_removing: "Um grupo de segurança está sendo removido; o contêiner continua em execução.",
    network_attaching: "Uma rede está sendo anexada; o contêiner continua em execução.",
    network_detaching: "Uma rede está sendo desanexada; o contêiner continua em execução.",
    container_rebuilding: "O contêiner está sendo reconstruído; não é preciso fazer nada.",
    none: "Não há nenhuma tarefa em andamento; o estado do contêiner mostra o resto.",
    unknown:
      "O valor está ausente ou é desconhecido para esta versão; não presuma que está tudo bem nem que houve falha.",
  },
};
