import type { glance } from "../../catalog/glance/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/** Brazilian Portuguese, in the terms of the labels. Unsure: glance.image.pending_delete (apagados for scrubbed). */
export const glancePtBR: ServiceMeanings<typeof glance> = {
  lang: "pt-BR",
  "glance.image": {
    queued:
      "A imagem tem nome, mas ainda não tem dados; no caso de um snapshot, eles chegam sozinhos; caso contrário, alguém precisa enviá-los ou importá-los.",
    saving: "Os dados enviados estão sendo salvos; a imagem poderá ser usada quando isso terminar.",
    active: "A imagem está completa; crie instâncias ou volumes a partir dela.",
    killed: "O envio falhou, e nada do que foi armazenado é utilizável; exclua a imagem e faça o envio de novo.",
    deleted: "A imagem não existe mais; só resta seu registro, por algum tempo.",
    uploading:
      "Os dados estão sendo enviados para a área de preparação; depois disso, alguém ou algum programa precisa solicitar a importação.",
    importing:
      "Os dados da área de preparação ou os que foram baixados estão sendo verificados e armazenados; a imagem poderá ser usada quando isso terminar.",
    pending_delete:
      "A imagem está excluída, e seus dados serão apagados automaticamente; para o projeto, não há como voltar atrás.",
    deactivated:
      "Um administrador bloqueou os dados da imagem; ela continua visível, mas não pode ser usada até ser reativada.",
    unknown:
      "O valor está ausente ou é desconhecido para esta versão; não presuma que está tudo bem nem que houve falha.",
  },
  "glance.member": {
    pending:
      "A imagem foi oferecida a este projeto, que ainda não respondeu; aceite-a para vê-la nas listas ou rejeite-a.",
    accepted: "O projeto aceitou a imagem e a vê entre as suas.",
    rejected: "O projeto não quer ver a imagem em suas listas, mas ainda pode usá-la pelo ID.",
    unknown:
      "O valor está ausente ou é desconhecido para esta versão; não presuma que está tudo bem nem que houve falha.",
  },
};
