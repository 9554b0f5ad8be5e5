import type { magnum } from "../../catalog/magnum/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/** Korean. Unsure: magnum.cluster.ADOPT_COMPLETE (인계받다 for adopt, as the labels have 인계). */
export const magnumKo: ServiceMeanings<typeof magnum> = {
  lang: "ko",
  "magnum.cluster": {
    CREATE_IN_PROGRESS: "클러스터를 생성하고 있으며, 몇 분 걸리지만 조치는 필요하지 않습니다.",
    CREATE_FAILED: "클러스터를 생성하지 못했으니, status_reason과 faults를 읽고 삭제한 뒤 다시 시도하십시오.",
    CREATE_COMPLETE: "클러스터가 생성되었으며, 제대로 작동하는지는 health_status로 알 수 있습니다.",
    UPDATE_IN_PROGRESS: "클러스터의 크기 조정, 업그레이드 또는 변경이 진행 중이며, 조치가 필요하지 않습니다.",
    UPDATE_FAILED:
      "업데이트가 실패하여 클러스터가 일부만 변경되었을 수 있으니, status_reason과 faults를 읽고 다시 시도하십시오.",
    UPDATE_COMPLETE: "마지막 업데이트가 끝났으며, 클러스터가 제대로 작동하는지는 health_status로 알 수 있습니다.",
    DELETE_IN_PROGRESS: "클러스터를 삭제하고 있으며, 자동으로 사라집니다.",
    DELETE_FAILED:
      "클러스터의 일부가 아직 남아 있으니, status_reason을 읽고 삭제를 막는 것을 정리한 뒤 다시 삭제하십시오.",
    DELETE_COMPLETE: "클러스터는 더 이상 없으며, 기록만 남아 있습니다.",
    RESUME_COMPLETE: "클러스터가 일시 중단에서 재개되어 사용 중입니다.",
    RESUME_FAILED: "클러스터를 재개하지 못했으니, status_reason을 읽고 다시 시도하십시오.",
    RESTORE_COMPLETE: "클러스터가 스냅샷으로 복원되어 사용 중입니다.",
    ROLLBACK_IN_PROGRESS: "실패한 변경을 롤백하고 있으며, 아직 조치가 필요하지 않습니다.",
    ROLLBACK_FAILED: "실패한 변경의 롤백도 실패했으니, status_reason을 읽고 다시 시도하거나 클러스터를 삭제하십시오.",
    ROLLBACK_COMPLETE: "요청한 변경이 실패하여 롤백되었으니, 다시 시도하기 전에 status_reason을 읽으십시오.",
    SNAPSHOT_COMPLETE: "클러스터의 스냅샷이 생성되었으며, 클러스터는 사용 중입니다.",
    CHECK_COMPLETE: "클러스터의 리소스를 확인한 결과 이상이 없습니다.",
    ADOPT_COMPLETE: "기존 리소스를 인계받아 클러스터를 생성했으며, 클러스터는 사용 중입니다.",
    none: "클러스터에 아직 상태(status)가 없으니, 첫 상태가 나타날 때까지 기다리십시오.",
    unknown: "값이 제공되지 않았거나 이 버전에서 알 수 없는 값이니, 정상이라고도 오류라고도 간주하지 마십시오.",
  },
  "magnum.health": {
    HEALTHY: "Kubernetes API가 응답하고 모든 노드가 준비되어 있습니다.",
    UNHEALTHY: "Kubernetes API나 노드가 비정상이니, health_status_reason을 읽고 노드를 복구하거나 교체하십시오.",
    UNKNOWN:
      "Magnum이 Kubernetes API에 접속할 수 없어(공용 주소가 없는 클러스터 등) 정상 여부를 알 수 없으니, 내부에서 확인하십시오.",
    none: "정상 여부를 아직 아무도 조회하지 않았거나 이 종류의 클러스터는 감시하지 않습니다.",
    unknown: "값이 제공되지 않았거나 이 버전에서 알 수 없는 값이니, 정상이라고도 오류라고도 간주하지 마십시오.",
  },
};
