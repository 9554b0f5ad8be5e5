import type { glance } from "../../catalog/glance/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/** Japanese, in the terms of the labels. Unsure: image.importing (ステージング済みのデータ for staged data). */
export const glanceJa: ServiceMeanings<typeof glance> = {
  lang: "ja",
  "glance.image": {
    queued:
      "イメージは名前だけでデータがまだなく、スナップショットなら自動的に書き込まれますが、それ以外はデータのアップロードかインポートが必要です。",
    saving: "データをアップロードして保存しており、終わるとイメージを使用できます。",
    active: "イメージは完成しており、ここからインスタンスやボリュームを作成できます。",
    killed:
      "アップロードに失敗し、使えるデータは保存されていないので、イメージを削除してアップロードし直してください。",
    deleted: "イメージは削除済みで、しばらくの間は記録だけが残ります。",
    uploading:
      "データをステージング領域にアップロードしており、その後、人またはツールがインポートを要求する必要があります。",
    importing: "ステージング済みのデータまたは取得したデータを検査して保存しており、終わるとイメージを使用できます。",
    pending_delete: "イメージは削除済みで、データも自動的に消去され、プロジェクトからは元に戻せません。",
    deactivated: "管理者がイメージのデータの利用を停止しており、再び有効になるまで、表示はできても使用できません。",
    unknown: "値が未提供か、このバージョンでは認識できないため、正常とも異常とも判断できません。",
  },
  "glance.member": {
    pending:
      "イメージの共有がこのプロジェクトに提案され、返答を待っているので、一覧に表示するなら承認し、しないなら拒否してください。",
    accepted: "プロジェクトは共有を承認済みで、イメージは自分のイメージと並んで表示されます。",
    rejected: "プロジェクトは一覧への表示を拒否していますが、ID を指定すればイメージを引き続き使用できます。",
    unknown: "値が未提供か、このバージョンでは認識できないため、正常とも異常とも判断できません。",
  },
};
