import type { octavia } from "../../catalog/octavia/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/**
 * Korean. The subject is left out where any object of a load balancer may have the state. Unsure: octavia.amphora
 * (amphora is kept in Latin script), octavia.provisioning.ACTIVE (작동 상태 for the operating status).
 */
export const octaviaKo: ServiceMeanings<typeof octavia> = {
  lang: "ko",
  "octavia.provisioning": {
    ACTIVE:
      "설정이 적용되어 있고 변경할 수 있으며, 트래픽을 처리하는지는 작동 상태(operating_status)로 알 수 있습니다.",
    PENDING_DELETE: "삭제하고 있어 그동안 변경할 수 없으며, 자동으로 사라집니다.",
    PENDING_CREATE: "생성하고 있어 그동안 변경할 수 없으며, 조치가 필요하지 않습니다.",
    PENDING_UPDATE:
      "변경 사항을 적용하고 있으며, 끝날 때까지 트래픽은 이전 설정대로 처리되고 다른 변경은 받아들여지지 않습니다.",
    DELETED: "더 이상 존재하지 않으며, 완전히 제거될 때까지 기록만 남아 있습니다.",
    ERROR:
      "마지막 변경 사항을 적용하지 못했으니, 관리자에게 로드 밸런서의 페일오버를 요청하거나 삭제한 뒤 다시 생성하십시오.",
    unknown: "값이 제공되지 않았거나 이 버전에서 알 수 없는 값이니, 정상이라고도 오류라고도 간주하지 마십시오.",
  },
  "octavia.operating": {
    ONLINE: "트래픽을 처리하고 있으며, 점검 대상 멤버가 모두 정상입니다.",
    OFFLINE:
      "꺼져 있거나 아직 보고하지 않았거나 사용하는 곳이 없어 트래픽을 처리하지 않으니, 켜져 있다면 리스너나 풀을 추가하십시오.",
    DEGRADED:
      "트래픽을 처리하고 있지만 일부에 장애가 있거나 리스너가 연결 수 한도에 도달했으니, 오류 상태인 멤버를 찾으십시오.",
    ERROR:
      "모든 멤버가 상태 점검에 실패했거나 로드 밸런서가 응답하지 않아 트래픽을 처리할 수 없으니, 그 뒤에 있는 서버를 확인하십시오.",
    DRAINING:
      "멤버의 가중치가 0이어서 새 연결은 받지 않고 기존 연결만 마무리하고 있으며, 다시 사용하려면 가중치를 높이십시오.",
    NO_MONITOR:
      "이 멤버를 점검하는 상태 모니터가 없어 정상인지 알 수 없으니, 알고 싶으면 멤버의 풀에 상태 모니터를 추가하십시오.",
    unknown: "값이 제공되지 않았거나 이 버전에서 알 수 없는 값이니, 정상이라고도 오류라고도 간주하지 마십시오.",
  },
  "octavia.amphora": {
    ALLOCATED: "amphora가 로드 밸런서에 할당되어 작동하고 있습니다.",
    BOOTING: "amphora가 부팅 중이며, 조치가 필요하지 않습니다.",
    READY: "사용을 기다리는 예비 amphora이며, 조치가 필요하지 않습니다.",
    FAILOVER_STOPPED:
      "이 amphora가 다른 여러 amphora와 동시에 보고를 멈춰 어느 것도 교체되지 않으니, 관리 네트워크 등 공통된 원인이 있는지 알아보십시오.",
    PENDING_DELETE: "amphora를 삭제하고 있으며, 자동으로 사라집니다.",
    PENDING_CREATE: "amphora를 생성하고 있으며, 조치가 필요하지 않습니다.",
    PENDING_UPDATE: "amphora를 업데이트하고 있으며, 조치가 필요하지 않습니다.",
    DELETED: "amphora는 더 이상 없으며, 완전히 제거될 때까지 기록만 남아 있습니다.",
    ERROR: "amphora에 장애가 발생했으니, 로드 밸런서를 페일오버하여 교체하십시오.",
    unknown: "값이 제공되지 않았거나 이 버전에서 알 수 없는 값이니, 정상이라고도 오류라고도 간주하지 마십시오.",
  },
};
