import type { masakari } from "../../catalog/masakari/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/** Brazilian Portuguese, in the terms of the labels. */
export const masakariPtBR: ServiceMeanings<typeof masakari> = {
  lang: "pt-BR",
  "masakari.notification": {
    new: "Uma falha foi informada, e a recuperação ainda não começou; não é preciso fazer nada.",
    running: "A recuperação está em andamento; não é preciso fazer nada.",
    error: "A recuperação falhou uma vez e será tentada de novo automaticamente; aguarde o resultado.",
    failed: "A recuperação falhou em definitivo; verifique as instâncias do host e coloque-as no ar manualmente.",
    ignored: "Não havia nada a recuperar, ou o host estava dispensado da recuperação; não é preciso fazer nada.",
    finished: "A recuperação terminou com sucesso.",
    unknown:
      "O valor está ausente ou é desconhecido para esta versão; não presuma que está tudo bem nem que houve falha.",
  },
  "masakari.vmove": {
    pending: "A instância aguarda para ser evacuada do host com falha.",
    ongoing: "A instância está sendo evacuada do host com falha.",
    ignored: "A instância foi deixada onde está, conforme solicitado.",
    failed: "A instância não pôde ser evacuada; verifique-a no Nova e coloque-a no ar manualmente.",
    succeeded: "A instância está em execução em outro host.",
    unknown:
      "O valor está ausente ou é desconhecido para esta versão; não presuma que está tudo bem nem que houve falha.",
  },
};
