import type { magnum } from "../../catalog/magnum/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/** Japanese, in the terms of the labels. */
export const magnumJa: ServiceMeanings<typeof magnum> = {
  lang: "ja",
  "magnum.cluster": {
    CREATE_IN_PROGRESS: "クラスターを作成しており、数分かかりますが、操作は不要です。",
    CREATE_FAILED:
      "クラスターの作成に失敗したので、status_reason と faults を確認し、削除してから作成し直してください。",
    CREATE_COMPLETE: "クラスターは作成済みで、正常に動作しているかはヘルス状態で確認できます。",
    UPDATE_IN_PROGRESS: "クラスターをリサイズ、アップグレード、または変更しており、操作は不要です。",
    UPDATE_FAILED:
      "更新に失敗し、クラスターの変更が途中で止まっている可能性があるので、status_reason と faults を確認して再試行してください。",
    UPDATE_COMPLETE: "直前の更新は完了しており、クラスターが正常に動作しているかはヘルス状態で確認できます。",
    DELETE_IN_PROGRESS: "クラスターを削除しており、自動的に消えます。",
    DELETE_FAILED:
      "クラスターの一部がまだ残っているので、status_reason を確認し、削除を妨げているものを取り除いてから、削除し直してください。",
    DELETE_COMPLETE: "クラスターは削除済みで、記録だけが残っています。",
    RESUME_COMPLETE: "クラスターは休止から再開され、稼働しています。",
    RESUME_FAILED: "クラスターを休止から再開できなかったので、status_reason を確認して再試行してください。",
    RESTORE_COMPLETE: "クラスターはスナップショットの状態に復元され、稼働しています。",
    ROLLBACK_IN_PROGRESS: "失敗した変更をロールバックしており、今のところ操作は不要です。",
    ROLLBACK_FAILED:
      "失敗した変更のロールバックにも失敗したので、status_reason を確認し、再試行するか、クラスターを削除してください。",
    ROLLBACK_COMPLETE: "要求した変更は失敗してロールバックされたので、status_reason を確認してから再試行してください。",
    SNAPSHOT_COMPLETE: "クラスターのスナップショットは作成済みで、クラスターは稼働しています。",
    CHECK_COMPLETE: "クラスターのリソースはチェック済みで、すべて本来の状態です。",
    ADOPT_COMPLETE: "クラスターは既存のリソースを引き継いで作成され、稼働しています。",
    none: "クラスターにはまだステータスがないので、設定されるまでお待ちください。",
    unknown: "値が未提供か、このバージョンでは認識できないため、正常とも異常とも判断できません。",
  },
  "magnum.health": {
    HEALTHY: "Kubernetes API が応答し、すべてのノードの準備ができています。",
    UNHEALTHY:
      "Kubernetes API またはノードが正常ではないので、health_status_reason を確認し、ノードを修復または交換してください。",
    UNKNOWN:
      "Magnum から Kubernetes API に接続できず、ヘルス状態を問い合わせられない（パブリックアドレスのないクラスターなど）ので、内側から確認してください。",
    none: "ヘルス状態がまだ確認されていないか、監視されない種類のクラスターです。",
    unknown: "値が未提供か、このバージョンでは認識できないため、正常とも異常とも判断できません。",
  },
};
