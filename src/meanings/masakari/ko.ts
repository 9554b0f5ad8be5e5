import type { masakari } from "../../catalog/masakari/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/** Korean. Unsure: masakari.vmove (대피 for evacuate, as in the labels). */
export const masakariKo: ServiceMeanings<typeof masakari> = {
  lang: "ko",
  "masakari.notification": {
    new: "장애가 보고되었지만 복구가 아직 시작되지 않았으며, 조치가 필요하지 않습니다.",
    running: "복구가 진행 중이며, 조치가 필요하지 않습니다.",
    error: "복구가 한 번 실패하여 자동으로 재시도되니, 결과를 기다리십시오.",
    failed: "복구가 최종적으로 실패했으니, 호스트의 인스턴스를 확인하고 직접 가동하십시오.",
    ignored: "복구할 것이 없었거나 호스트가 복구 대상에서 제외되어 있으며, 조치가 필요하지 않습니다.",
    finished: "복구가 성공적으로 끝났습니다.",
    unknown: "값이 제공되지 않았거나 이 버전에서 알 수 없는 값이니, 정상이라고도 오류라고도 간주하지 마십시오.",
  },
  "masakari.vmove": {
    pending: "인스턴스가 장애가 발생한 호스트에서 대피하기를 기다리고 있습니다.",
    ongoing: "장애가 발생한 호스트에서 인스턴스를 대피시키고 있습니다.",
    ignored: "요청에 따라 인스턴스를 원래 호스트에 그대로 두었습니다.",
    failed: "인스턴스를 대피시키지 못했으니, Nova에서 확인하고 직접 가동하십시오.",
    succeeded: "인스턴스가 다른 호스트에서 실행 중입니다.",
    unknown: "값이 제공되지 않았거나 이 버전에서 알 수 없는 값이니, 정상이라고도 오류라고도 간주하지 마십시오.",
  },
};
