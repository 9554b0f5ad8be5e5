import type { masakari } from "../../catalog/masakari/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/** Japanese, in the terms of the labels; here 退避 is evacuation, always 障害ホストから. */
export const masakariJa: ServiceMeanings<typeof masakari> = {
  lang: "ja",
  "masakari.notification": {
    new: "障害が通知され、復旧はまだ始まっていませんが、操作は不要です。",
    running: "復旧処理を行っており、操作は不要です。",
    error: "復旧に一度失敗しましたが、自動的に再試行されるので、結果をお待ちください。",
    failed: "復旧に失敗し、再試行はされないので、ホストのインスタンスを確認し、手動で復旧させてください。",
    ignored: "復旧の必要がなかったか、ホストが復旧の対象外だったため、操作は不要です。",
    finished: "復旧は成功して終了しました。",
    unknown: "値が未提供か、このバージョンでは認識できないため、正常とも異常とも判断できません。",
  },
  "masakari.vmove": {
    pending: "インスタンスは障害ホストからの退避を待っています。",
    ongoing: "インスタンスを障害ホストから退避させています。",
    ignored: "インスタンスは要求どおり元の場所に残されました。",
    failed: "インスタンスを障害ホストから退避できなかったので、Nova で確認し、手動で復旧させてください。",
    succeeded: "インスタンスは別のホストで稼働しています。",
    unknown: "値が未提供か、このバージョンでは認識できないため、正常とも異常とも判断できません。",
  },
};
