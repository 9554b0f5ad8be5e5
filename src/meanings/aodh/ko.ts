import type { aodh } from "../../catalog/aodh/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/** Korean. */
export const aodhKo: ServiceMeanings<typeof aodh> = {
  lang: "ko",
  "aodh.alarm": {
    ok: "감시 중인 값이 허용 범위 안에 있습니다.",
    alarm: "감시 대상이 허용 범위를 벗어나 알람 동작이 호출되었으니, 원인을 확인하십시오.",
    "insufficient data":
      "측정값이 부족해 판단할 수 없으며(생성 직후, 미터 중단 등), 데이터가 계속 들어오는지 확인하십시오.",
    unknown: "값이 제공되지 않았거나 이 버전에서 알 수 없는 값이니, 정상이라고도 오류라고도 간주하지 마십시오.",
  },
  "aodh.alarm.enabled": {
    true: "알람이 평가되고 있으며, 나머지는 알람의 상태로 알 수 있습니다.",
    false: "알람이 비활성화되어 상태가 오래된 것이니, 다시 평가하려면 활성화하십시오.",
    unknown: "알람이 평가되는지에 관한 정보가 제공되지 않았으니, 어느 쪽으로도 간주하지 마십시오.",
  },
};
