import type { designate } from "../../catalog/designate/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/** Japanese, in the terms of the labels. */
export const designateJa: ServiceMeanings<typeof designate> = {
  lang: "ja",
  "designate.zone": {
    ACTIVE: "すべてのネームサーバーが、このゾーンの最新の内容で応答しています。",
    PENDING: "変更をネームサーバーに反映しており、変更の種類はアクションで確認できます。",
    ERROR:
      "直前の変更がネームサーバーに反映されず、サービスが再試行を続けていますが、この状態が続く場合は、運用担当者にネームサーバーの確認を依頼してください。",
    DELETED: "ゾーンは削除済みで、記録だけが残っています。",
    SUCCESS: "直前の変更は反映済みです。",
    NO_ZONE: "このゾーンはネームサーバーにありません。",
    unknown: "値が未提供か、このバージョンでは認識できないため、正常とも異常とも判断できません。",
  },
  "designate.recordset": {
    ACTIVE: "すべてのネームサーバーが、これらのレコードで応答しています。",
    PENDING: "レコードの変更をネームサーバーに反映しています。",
    ERROR: "レコードがネームサーバーに反映されなかったので、この状態が続く場合は、ゾーンを確認してください。",
    DELETED: "レコードは削除済みです。",
    unknown: "値が未提供か、このバージョンでは認識できないため、正常とも異常とも判断できません。",
  },
};
