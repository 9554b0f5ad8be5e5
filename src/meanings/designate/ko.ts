import type { designate } from "../../catalog/designate/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/** Korean. */
export const designateKo: ServiceMeanings<typeof designate> = {
  lang: "ko",
  "designate.zone": {
    ACTIVE: "모든 네임 서버가 영역의 최신 내용으로 응답합니다.",
    PENDING: "변경 사항을 네임 서버에 반영하고 있으며, 어떤 변경인지는 작업(action)으로 알 수 있습니다.",
    ERROR:
      "네임 서버가 마지막 변경 사항을 받아들이지 않아 서비스가 계속 재시도하고 있으며, 이 상태가 지속되면 운영자에게 네임 서버 점검을 요청하십시오.",
    DELETED: "영역은 더 이상 없으며, 기록만 남아 있습니다.",
    SUCCESS: "마지막 변경 사항이 반영되었습니다.",
    NO_ZONE: "네임 서버에 이 영역이 없습니다.",
    unknown: "값이 제공되지 않았거나 이 버전에서 알 수 없는 값이니, 정상이라고도 오류라고도 간주하지 마십시오.",
  },
  "designate.recordset": {
    ACTIVE: "모든 네임 서버가 이 레코드로 응답합니다.",
    PENDING: "레코드의 변경 사항을 네임 서버에 반영하고 있습니다.",
    ERROR: "네임 서버가 레코드를 받아들이지 않았으며, 이 상태가 지속되면 영역을 확인하십시오.",
    DELETED: "레코드는 더 이상 없습니다.",
    unknown: "값이 제공되지 않았거나 이 버전에서 알 수 없는 값이니, 정상이라고도 오류라고도 간주하지 마십시오.",
  },
};
