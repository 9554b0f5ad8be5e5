import type { magnum } from "../../catalog/magnum/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/**
 * Brazilian Portuguese, in the terms of the labels. Unsure: magnum.health.UNKNOWN (a partir de dentro do cluster, for
 * look from inside).
 */
export const magnumPtBR: ServiceMeanings<typeof magnum> = {
  lang: "pt-BR",
  "magnum.cluster": {
    CREATE_IN_PROGRESS: "O cluster está sendo criado, o que leva alguns minutos; não é preciso fazer nada.",
    CREATE_FAILED: "A criação do cluster falhou; leia status_reason e faults, depois exclua o cluster e tente de novo.",
    CREATE_COMPLETE: "O cluster foi criado; o estado de saúde mostra se ele funciona.",
    UPDATE_IN_PROGRESS:
      "O cluster está sendo redimensionado, alterado ou atualizado para outra versão; não é preciso fazer nada.",
    UPDATE_FAILED:
      "A atualização falhou, e o cluster pode ter sido alterado só em parte; leia status_reason e faults e depois tente de novo.",
    UPDATE_COMPLETE: "A última atualização foi concluída; o estado de saúde mostra se o cluster funciona.",
    DELETE_IN_PROGRESS: "O cluster está sendo excluído e desaparecerá sozinho.",
    DELETE_FAILED:
      "Algumas partes do cluster ainda existem; leia status_reason, remova o que as prende e exclua o cluster de novo.",
    DELETE_COMPLETE: "O cluster não existe mais; só resta seu registro.",
    RESUME_COMPLETE: "O cluster foi retomado e está em uso.",
    RESUME_FAILED: "O cluster não pôde ser retomado; leia status_reason e tente de novo.",
    RESTORE_COMPLETE: "O cluster foi restaurado a partir de um snapshot e está em uso.",
    ROLLBACK_IN_PROGRESS: "Uma alteração que falhou está sendo desfeita; por enquanto, não é preciso fazer nada.",
    ROLLBACK_FAILED:
      "Uma alteração falhou e também não pôde ser desfeita; leia status_reason e depois tente de novo ou exclua o cluster.",
    ROLLBACK_COMPLETE: "A alteração desejada falhou e foi desfeita; leia status_reason antes de tentar de novo.",
    SNAPSHOT_COMPLETE: "Um snapshot do cluster foi criado; o cluster está em uso.",
    CHECK_COMPLETE: "Os recursos do cluster foram verificados e estão como deveriam.",
    ADOPT_COMPLETE: "O cluster foi criado a partir de recursos que já existiam e está em uso.",
    none: "O cluster ainda não tem estado; aguarde o primeiro.",
    unknown:
      "O valor está ausente ou é desconhecido para esta versão; não presuma que está tudo bem nem que houve falha.",
  },
  "magnum.health": {
    HEALTHY: "A API do Kubernetes responde, e todos os nós estão prontos.",
    UNHEALTHY:
      "A API do Kubernetes ou um nó está com problemas; leia health_status_reason e depois repare ou substitua o nó.",
    UNKNOWN:
      "O Magnum não consegue acessar a API do Kubernetes para consultá-la, como ocorre em clusters sem endereço público; verifique a partir de dentro do cluster.",
    none: "Ninguém consultou ainda o estado de saúde, ou este tipo de cluster não é monitorado.",
    unknown:
      "O valor está ausente ou é desconhecido para esta versão; não presuma que está tudo bem nem que houve falha.",
  },
};
