import type { octavia } from "../../catalog/octavia/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/**
 * Japanese, in the terms of the labels; the operating status is 作動状態, as in octavia-dashboard. Unsure:
 * operating.DEGRADED (一部の障害 for a part that has failed).
 */
export const octaviaJa: ServiceMeanings<typeof octavia> = {
  lang: "ja",
  "octavia.provisioning": {
    ACTIVE: "設定は適用済みで変更もでき、トラフィックが処理されているかは作動状態で確認できます。",
    PENDING_DELETE: "削除しており、その間は変更できず、自動的に消えます。",
    PENDING_CREATE: "作成しており、その間は変更できませんが、操作は不要です。",
    PENDING_UPDATE: "更新を適用しており、終わるまではトラフィックを以前の設定で処理し、ほかの変更は受け付けません。",
    DELETED: "削除済みで、消去されるまで記録だけが残ります。",
    ERROR:
      "直前の変更を適用できなかったので、管理者にロードバランサーのフェイルオーバーを依頼するか、削除して作成し直してください。",
    unknown: "値が未提供か、このバージョンでは認識できないため、正常とも異常とも判断できません。",
  },
  "octavia.operating": {
    ONLINE: "トラフィックは処理されており、監視対象のメンバーはすべて正常です。",
    OFFLINE:
      "トラフィックは処理されていない（無効、未報告、未使用のいずれか）ので、有効であればリスナーまたはプールを追加してください。",
    DEGRADED:
      "トラフィックは処理されていますが、一部に障害があるか、リスナーが接続数の上限に達しているので、エラーのメンバーを探してください。",
    ERROR:
      "すべてのメンバーがチェックに失敗したか、ロードバランサーが応答せず、トラフィックを処理できないので、振り分け先のサーバーを確認してください。",
    DRAINING:
      "メンバーは重みが 0 のため、新規接続を受け付けずに既存の接続だけを処理しており、復帰させるには重みを上げてください。",
    NO_MONITOR:
      "このメンバーは監視されておらず、正常かどうか分からないので、確認するにはプールにヘルスモニターを追加してください。",
    unknown: "値が未提供か、このバージョンでは認識できないため、正常とも異常とも判断できません。",
  },
  "octavia.amphora": {
    ALLOCATED: "amphora はロードバランサーに割り当てられ、稼働しています。",
    BOOTING: "amphora を起動しており、操作は不要です。",
    READY: "使用されるのを待っている予備の amphora で、操作は不要です。",
    FAILOVER_STOPPED:
      "この amphora からの報告が、ほかの多数の amphora と同時に途絶え、どれも交換されないので、管理ネットワークなど共通するものを調べてください。",
    PENDING_DELETE: "amphora を削除しており、自動的に消えます。",
    PENDING_CREATE: "amphora を作成しており、操作は不要です。",
    PENDING_UPDATE: "amphora を更新しており、操作は不要です。",
    DELETED: "amphora は削除済みで、消去されるまで記録だけが残ります。",
    ERROR: "amphora に障害が発生したので、ロードバランサーをフェイルオーバーして交換してください。",
    unknown: "値が未提供か、このバージョンでは認識できないため、正常とも異常とも判断できません。",
  },
};
