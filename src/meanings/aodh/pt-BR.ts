import type { aodh } from "../../catalog/aodh/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/** Brazilian Portuguese, in the terms of the labels. */
export const aodhPtBR: ServiceMeanings<typeof aodh> = {
  lang: "pt-BR",
  "aodh.alarm": {
    ok: "O valor monitorado está dentro dos limites.",
    alarm: "O que é monitorado está fora dos limites, e as ações do alarme já foram acionadas; verifique a causa.",
    "insufficient data":
      "Não há medições suficientes para avaliar, como logo após a criação ou quando o medidor parou; verifique se ainda chegam dados.",
    unknown:
      "O valor está ausente ou é desconhecido para esta versão; não presuma que está tudo bem nem que houve falha.",
  },
  "aodh.alarm.enabled": {
    true: "O alarme está sendo avaliado; o estado dele mostra o resto.",
    false: "O alarme está desabilitado, então seu estado é antigo; habilite-o para que volte a ser avaliado.",
    unknown: "Não foi informado se o alarme está sendo avaliado; não presuma nem uma coisa nem outra.",
  },
};
