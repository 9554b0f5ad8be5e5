import type { barbican } from "../../catalog/barbican/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/** Japanese, in the terms of the labels. Unsure: secret.ERROR (オーダー for the order, as the API has it). */
export const barbicanJa: ServiceMeanings<typeof barbican> = {
  lang: "ja",
  "barbican.secret": {
    PENDING: "シークレットを生成しており、まだ存在しません。",
    ACTIVE: "シークレットは保存されており、アクセス権があれば誰でも取得できます。",
    ERROR: "オーダーが失敗したので、error_reason を確認し、削除してからオーダーし直してください。",
    unknown: "値が未提供か、このバージョンでは認識できないため、正常とも異常とも判断できません。",
  },
};
