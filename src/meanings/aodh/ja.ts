import type { aodh } from "../../catalog/aodh/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/** Japanese, in the terms of the labels. */
export const aodhJa: ServiceMeanings<typeof aodh> = {
  lang: "ja",
  "aodh.alarm": {
    ok: "監視している値は範囲内に収まっています。",
    alarm: "監視している値が範囲を外れ、アラームのアクションが実行されたので、原因を確認してください。",
    "insufficient data":
      "作成直後やメーターの停止後などで、判定に必要な測定値が足りないので、データが届いているか確認してください。",
    unknown: "値が未提供か、このバージョンでは認識できないため、正常とも異常とも判断できません。",
  },
  "aodh.alarm.enabled": {
    true: "アラームは評価されており、その結果は状態で確認できます。",
    false: "アラームは無効で、表示されている状態は古いので、評価を再開するには有効にしてください。",
    unknown: "アラームが評価されているかどうかの情報が未提供なので、どちらとも判断できません。",
  },
};
