import type { barbican } from "../../catalog/barbican/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/** Korean. Unsure: barbican.secret.ERROR (생성 요청(order) for a Barbican order). */
export const barbicanKo: ServiceMeanings<typeof barbican> = {
  lang: "ko",
  "barbican.secret": {
    PENDING: "시크릿을 생성하고 있으며, 아직 존재하지 않습니다.",
    ACTIVE: "시크릿이 저장되어 있으며, 액세스 권한이 있으면 누구나 가져올 수 있습니다.",
    ERROR: "생성 요청(order)이 실패했으니, error_reason을 읽고 삭제한 뒤 다시 요청하십시오.",
    unknown: "값이 제공되지 않았거나 이 버전에서 알 수 없는 값이니, 정상이라고도 오류라고도 간주하지 마십시오.",
  },
};
