import type { heat } from "../../catalog/heat/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/**
 * Brazilian Portuguese, in the terms of the labels. A template is modelo. Unsure: heat.stack.ADOPT_FAILED and
 * heat.resource.ADOPT_FAILED (abandonar for abandon).
 */
export const heatPtBR: ServiceMeanings<typeof heat> = {
  lang: "pt-BR",
  "heat.stack": {
    CREATE_IN_PROGRESS: "A pilha e seus recursos estão sendo criados; não é preciso fazer nada.",
    CREATE_FAILED:
      "A criação da pilha falhou; leia o motivo, verifique o recurso que falhou e depois atualize ou exclua a pilha.",
    CREATE_COMPLETE: "Todos os recursos foram criados; a pilha está em uso.",
    DELETE_IN_PROGRESS: "A pilha está sendo excluída e desaparecerá sozinha.",
    DELETE_FAILED:
      "Alguns recursos não puderam ser excluídos e ainda existem; leia o motivo, remova o que os prende e exclua a pilha de novo.",
    DELETE_COMPLETE: "A pilha não existe mais; só resta seu registro.",
    UPDATE_IN_PROGRESS:
      "A pilha está sendo atualizada com um novo modelo ou novos parâmetros; não é preciso fazer nada.",
    UPDATE_FAILED:
      "A atualização falhou no meio do caminho, e a pilha pode ser uma mistura do antigo com o novo; leia o motivo e atualize de novo.",
    UPDATE_COMPLETE: "A última atualização foi concluída; a pilha está em uso.",
    ROLLBACK_IN_PROGRESS:
      "Após uma falha, as alterações estão sendo desfeitas, e a pilha volta ao que era; por enquanto, não é preciso fazer nada.",
    ROLLBACK_FAILED:
      "As alterações também não puderam ser desfeitas, e a pilha é uma mistura do antigo com o novo; leia o motivo e depois atualize ou exclua a pilha.",
    ROLLBACK_COMPLETE:
      "A operação desejada falhou, e as alterações foram desfeitas: se era uma criação, nada restou; se era uma atualização, restou a pilha anterior; leia os eventos, corrija o modelo e tente de novo.",
    SUSPEND_IN_PROGRESS: "A pilha está sendo suspensa; não é preciso fazer nada.",
    SUSPEND_FAILED: "A pilha não pôde ser suspensa por completo; leia o motivo e tente de novo, ou retome-a.",
    SUSPEND_COMPLETE: "A pilha foi suspensa a pedido e não faz nenhum trabalho; retome-a para usá-la.",
    RESUME_IN_PROGRESS: "A pilha está sendo retomada; não é preciso fazer nada.",
    RESUME_FAILED: "A pilha não pôde ser retomada por completo; leia o motivo e tente de novo.",
    RESUME_COMPLETE: "A pilha foi retomada e está em uso de novo.",
    ADOPT_IN_PROGRESS: "A pilha está adotando o que já existe; não é preciso fazer nada.",
    ADOPT_FAILED:
      "A adoção do que já existe falhou; leia o motivo e depois exclua a pilha, abandonando (abandon) o que precisa ser mantido.",
    ADOPT_COMPLETE: "A pilha adotou o que já existia e está em uso.",
    SNAPSHOT_IN_PROGRESS: "Um snapshot da pilha está sendo criado; não é preciso fazer nada.",
    SNAPSHOT_FAILED:
      "O snapshot não pôde ser criado, mas a pilha em si não foi afetada; leia o motivo e tente de novo.",
    SNAPSHOT_COMPLETE: "O último snapshot está completo; a pilha está em uso.",
    CHECK_IN_PROGRESS:
      "O Heat está verificando se os recursos correspondem ao que ele tem registrado; não é preciso fazer nada.",
    CHECK_FAILED:
      "Os recursos não correspondem aos registros do Heat ou não puderam ser verificados; leia o motivo e depois atualize a pilha para corrigir isso.",
    CHECK_COMPLETE: "Todos os recursos que podem ser verificados estão como deveriam.",
    RESTORE_IN_PROGRESS: "A pilha está sendo restaurada a partir de um snapshot; não é preciso fazer nada.",
    RESTORE_FAILED: "A restauração a partir do snapshot falhou; leia o motivo e restaure de novo.",
    RESTORE_COMPLETE: "A pilha voltou a ser como era no snapshot e está em uso.",
    unknown:
      "O valor está ausente ou é desconhecido para esta versão; não presuma que está tudo bem nem que houve falha.",
  },
  "heat.resource": {
    INIT_IN_PROGRESS: "O recurso está sendo inicializado; não é preciso fazer nada.",
    INIT_FAILED: "O recurso não pôde ser inicializado; leia o motivo e atualize a pilha.",
    INIT_COMPLETE: "O recurso aguarda sua vez na pilha; se a pilha falhou, ele nem chegou a ser iniciado.",
    CREATE_IN_PROGRESS: "O recurso está sendo criado; não é preciso fazer nada.",
    CREATE_FAILED:
      "A criação do recurso falhou; leia o motivo e depois atualize a pilha ou marque o recurso para substituição.",
    CREATE_COMPLETE: "O recurso foi criado e está em uso.",
    DELETE_IN_PROGRESS: "O recurso está sendo excluído e desaparecerá sozinho.",
    DELETE_FAILED: "O recurso não pôde ser excluído e ainda existe; leia o motivo e exclua a pilha de novo.",
    DELETE_COMPLETE: "O recurso não existe mais; só resta seu registro.",
    UPDATE_IN_PROGRESS: "O recurso está sendo atualizado ou substituído; não é preciso fazer nada.",
    UPDATE_FAILED:
      "A atualização falhou, e o recurso pode ter sido alterado só em parte; leia o motivo e atualize a pilha de novo.",
    UPDATE_COMPLETE: "A última atualização foi concluída; o recurso está em uso.",
    ROLLBACK_IN_PROGRESS:
      "Após uma falha, as alterações estão sendo desfeitas, e o recurso volta ao que era; por enquanto, não é preciso fazer nada.",
    ROLLBACK_FAILED: "As alterações não puderam ser desfeitas; leia o motivo.",
    ROLLBACK_COMPLETE:
      "O recurso nunca foi criado, porque as alterações da pilha foram desfeitas antes; corrija o modelo e tente de novo.",
    SUSPEND_IN_PROGRESS: "O recurso está sendo suspenso; não é preciso fazer nada.",
    SUSPEND_FAILED: "O recurso não pôde ser suspenso por completo; leia o motivo e tente de novo, ou retome-o.",
    SUSPEND_COMPLETE: "O recurso foi suspenso a pedido e não faz nenhum trabalho; retome a pilha para usá-lo.",
    RESUME_IN_PROGRESS: "O recurso está sendo retomado; não é preciso fazer nada.",
    RESUME_FAILED: "O recurso não pôde ser retomado por completo; leia o motivo e tente de novo.",
    RESUME_COMPLETE: "O recurso foi retomado e está em uso de novo.",
    ADOPT_IN_PROGRESS: "O recurso, que já existe, está sendo adotado; não é preciso fazer nada.",
    ADOPT_FAILED:
      "A adoção do que já existe falhou; leia o motivo e depois exclua a pilha, abandonando (abandon) o que precisa ser mantido.",
    ADOPT_COMPLETE: "O recurso foi adotado e está em uso.",
    SNAPSHOT_IN_PROGRESS: "Um snapshot do recurso está sendo criado; não é preciso fazer nada.",
    SNAPSHOT_FAILED:
      "O snapshot não pôde ser criado, mas o recurso em si não foi afetado; leia o motivo e tente de novo.",
    SNAPSHOT_COMPLETE: "O último snapshot está completo; o recurso está em uso.",
    CHECK_IN_PROGRESS:
      "O Heat está verificando se os recursos correspondem ao que ele tem registrado; não é preciso fazer nada.",
    CHECK_FAILED:
      "Os recursos não correspondem aos registros do Heat ou não puderam ser verificados; leia o motivo e depois atualize a pilha para corrigir isso.",
    CHECK_COMPLETE: "O recurso está como deveria ou é de um tipo que não pode ser verificado.",
    unknown:
      "O valor está ausente ou é desconhecido para esta versão; não presuma que está tudo bem nem que houve falha.",
  },
};
