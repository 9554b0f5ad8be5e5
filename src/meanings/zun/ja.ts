import type { zun } from "../../catalog/zun/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/** Japanese, in the terms of the labels. */
export const zunJa: ServiceMeanings<typeof zun> = {
  lang: "ja",
  "zun.container": {
    Error: "コンテナーを作成または起動できなかったので、status_reason を確認し、再作成または削除してください。",
    Running: "コンテナーは実行中です。",
    Stopped:
      "コンテナーは終了したか停止されたので（終了コードは status_detail で確認できます）、使用するには起動してください。",
    Paused: "コンテナーはメモリー上で一時停止しているので、続けるには一時停止を解除してください。",
    Unknown: "ホストでもコンテナーの状態が分からないので、ホストを確認するか、運用担当者に問い合わせてください。",
    Creating: "コンテナーを作成しており、操作は不要です。",
    Created: "コンテナーは作成済みですが、一度も起動されていないので、使用するには起動してください。",
    Deleted: "コンテナーは削除済みで、記録だけが残っています。",
    Deleting: "コンテナーを削除しており、自動的に消えます。",
    Rebuilding: "コンテナーをイメージから再作成しており、操作は不要です。",
    Dead: "コンテナーの削除が途中で失敗し、もう起動できないので、強制的に削除してください。",
    Restarting: "コンテナーを再起動しており、再起動を繰り返す場合はログを確認してください。",
    unknown: "値が未提供か、このバージョンでは認識できないため、正常とも異常とも判断できません。",
  },
  "zun.task": {
    image_pulling: "コンテナーのイメージをプルしており、操作は不要です。",
    container_creating: "コンテナーを作成しており、操作は不要です。",
    container_starting: "コンテナーを起動しています。",
    container_deleting: "コンテナーを削除しており、自動的に消えます。",
    container_stopping: "コンテナーに停止を要求しており、停止しなければ強制終了します。",
    container_rebooting: "コンテナーをいったん停止して再起動しています。",
    container_pausing: "コンテナーの一時停止処理を行っています。",
    container_unpausing: "コンテナーの一時停止を解除しています。",
    container_killing: "コンテナーにシグナルを送信しています。",
    sg_adding: "セキュリティーグループを追加しており、コンテナーは動作を続けます。",
    sg_removing: "セキュリティーグループをコンテナーから外しており、コンテナーは動作を続けます。",
    network_attaching: "ネットワークを接続しており、コンテナーは動作を続けます。",
    network_detaching: "ネットワークを切断しており、コンテナーは動作を続けます。",
    container_rebuilding: "コンテナーを再作成しており、操作は不要です。",
    none: "コンテナーに対する処理は行われておらず、詳しくはステータスで確認できます。",
    unknown: "値が未提供か、このバージョンでは認識できないため、正常とも異常とも判断できません。",
  },
};
