import type { barbican } from "../../catalog/barbican/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/** Brazilian Portuguese, in the terms of the labels. An order is pedido. */
export const barbicanPtBR: ServiceMeanings<typeof barbican> = {
  lang: "pt-BR",
  "barbican.secret": {
    PENDING: "O segredo está sendo gerado e ainda não existe.",
    ACTIVE: "O segredo está armazenado; quem tem acesso pode obtê-lo.",
    ERROR: "O pedido falhou; leia error_reason, exclua o pedido e faça outro.",
    unknown:
      "O valor está ausente ou é desconhecido para esta versão; não presuma que está tudo bem nem que houve falha.",
  },
};
