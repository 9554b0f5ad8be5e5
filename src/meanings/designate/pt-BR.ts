import type { designate } from "../../catalog/designate/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/** Brazilian Portuguese, in the terms of the labels. Name servers are servidores DNS. */
export const designatePtBR: ServiceMeanings<typeof designate> = {
  lang: "pt-BR",
  "designate.zone": {
    ACTIVE: "Todos os servidores DNS respondem pela zona com o conteúdo mais recente.",
    PENDING: "Uma alteração está sendo propagada para os servidores DNS; a ação indica qual.",
    ERROR:
      "Os servidores DNS não aceitaram a última alteração; o serviço continua tentando; se o estado persistir, peça ao operador que os verifique.",
    DELETED: "A zona não existe mais; só resta seu registro no Designate.",
    SUCCESS: "A última alteração foi propagada.",
    NO_ZONE: "A zona não existe nos servidores DNS.",
    unknown:
      "O valor está ausente ou é desconhecido para esta versão; não presuma que está tudo bem nem que houve falha.",
  },
  "designate.recordset": {
    ACTIVE: "Todos os servidores DNS respondem com estes registros.",
    PENDING: "Uma alteração dos registros está sendo propagada para os servidores DNS.",
    ERROR: "Os servidores DNS não aceitaram os registros; se isso persistir, verifique a zona.",
    DELETED: "Os registros não existem mais.",
    unknown:
      "O valor está ausente ou é desconhecido para esta versão; não presuma que está tudo bem nem que houve falha.",
  },
};
