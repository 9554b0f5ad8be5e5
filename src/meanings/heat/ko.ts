import type { heat } from "../../catalog/heat/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/**
 * Korean. Unsure: heat.stack.ADOPT_FAILED, heat.resource.ADOPT_FAILED (인계받다 for adopt, abandon kept as a command).
 */
export const heatKo: ServiceMeanings<typeof heat> = {
  lang: "ko",
  "heat.stack": {
    CREATE_IN_PROGRESS: "스택과 그 리소스를 생성하고 있으며, 조치가 필요하지 않습니다.",
    CREATE_FAILED:
      "스택을 생성하지 못했으니, 이유를 읽고 실패한 리소스를 확인한 뒤 스택을 업데이트하거나 삭제하십시오.",
    CREATE_COMPLETE: "모든 리소스가 생성되었으며, 스택은 사용 중입니다.",
    DELETE_IN_PROGRESS: "스택을 삭제하고 있으며, 자동으로 사라집니다.",
    DELETE_FAILED:
      "일부 리소스를 삭제하지 못해 아직 남아 있으니, 이유를 읽고 삭제를 막는 것을 정리한 뒤 스택을 다시 삭제하십시오.",
    DELETE_COMPLETE: "스택은 더 이상 없으며, 기록만 남아 있습니다.",
    UPDATE_IN_PROGRESS: "스택을 새 템플릿이나 새 매개변수로 업데이트하고 있으며, 조치가 필요하지 않습니다.",
    UPDATE_FAILED:
      "업데이트가 도중에 실패하여 스택에 이전 것과 새것이 섞여 있을 수 있으니, 이유를 읽고 다시 업데이트하십시오.",
    UPDATE_COMPLETE: "마지막 업데이트가 끝났으며, 스택은 사용 중입니다.",
    ROLLBACK_IN_PROGRESS: "스택을 실패하기 전의 상태로 롤백하고 있으며, 아직 조치가 필요하지 않습니다.",
    ROLLBACK_FAILED:
      "롤백도 실패하여 스택에 이전 것과 새것이 섞여 있으니, 이유를 읽고 스택을 업데이트하거나 삭제하십시오.",
    ROLLBACK_COMPLETE:
      "요청한 변경이 실패하여 롤백되었으니(생성 실패면 아무것도 남지 않고, 업데이트 실패면 이전 스택이 남음), 이벤트를 읽고 템플릿을 고친 뒤 다시 시도하십시오.",
    SUSPEND_IN_PROGRESS: "스택을 일시 중단하고 있으며, 조치가 필요하지 않습니다.",
    SUSPEND_FAILED: "스택 전체를 일시 중단하지는 못했으니, 이유를 읽고 다시 시도하거나 재개하십시오.",
    SUSPEND_COMPLETE: "스택이 요청에 따라 일시 중단되어 작동하지 않으며, 사용하려면 스택을 재개하십시오.",
    RESUME_IN_PROGRESS: "스택을 일시 중단에서 재개하고 있으며, 조치가 필요하지 않습니다.",
    RESUME_FAILED: "스택 전체를 재개하지는 못했으니, 이유를 읽고 다시 시도하십시오.",
    RESUME_COMPLETE: "스택이 일시 중단에서 재개되어 다시 사용 중입니다.",
    ADOPT_IN_PROGRESS: "스택이 기존 리소스를 인계받고 있으며, 조치가 필요하지 않습니다.",
    ADOPT_FAILED:
      "기존 리소스를 인계받지 못했으니, 이유를 읽고 스택을 삭제하되 유지해야 하는 것은 abandon으로 남기십시오.",
    ADOPT_COMPLETE: "스택이 기존 리소스를 인계받아 사용 중입니다.",
    SNAPSHOT_IN_PROGRESS: "스택의 스냅샷을 생성하고 있으며, 조치가 필요하지 않습니다.",
    SNAPSHOT_FAILED: "스냅샷을 생성하지 못했지만 스택 자체는 그대로이니, 이유를 읽고 다시 시도하십시오.",
    SNAPSHOT_COMPLETE: "마지막 스냅샷이 생성되었으며, 스택은 사용 중입니다.",
    CHECK_IN_PROGRESS: "리소스가 Heat의 기록과 일치하는지 확인하고 있으며, 조치가 필요하지 않습니다.",
    CHECK_FAILED:
      "리소스가 Heat의 기록과 일치하지 않거나 확인할 수 없었으니, 이유를 읽고 스택을 업데이트하여 바로잡으십시오.",
    CHECK_COMPLETE: "확인할 수 있는 모든 리소스에 이상이 없습니다.",
    RESTORE_IN_PROGRESS: "스택을 스냅샷으로 복원하고 있으며, 조치가 필요하지 않습니다.",
    RESTORE_FAILED: "스냅샷으로 복원하지 못했으니, 이유를 읽고 다시 복원하십시오.",
    RESTORE_COMPLETE: "스택이 스냅샷 시점의 상태로 복원되어 사용 중입니다.",
    unknown: "값이 제공되지 않았거나 이 버전에서 알 수 없는 값이니, 정상이라고도 오류라고도 간주하지 마십시오.",
  },
  "heat.resource": {
    INIT_IN_PROGRESS: "리소스를 초기화하고 있으며, 조치가 필요하지 않습니다.",
    INIT_FAILED: "리소스를 초기화하지 못했으니, 이유를 읽고 스택을 업데이트하십시오.",
    INIT_COMPLETE: "리소스가 스택에서 차례를 기다리고 있으며, 스택이 실패했다면 리소스는 시작된 적이 없습니다.",
    CREATE_IN_PROGRESS: "리소스를 생성하고 있으며, 조치가 필요하지 않습니다.",
    CREATE_FAILED: "리소스를 생성하지 못했으니, 이유를 읽고 스택을 업데이트하거나 리소스를 교체 대상으로 표시하십시오.",
    CREATE_COMPLETE: "리소스가 생성되어 사용 중입니다.",
    DELETE_IN_PROGRESS: "리소스를 삭제하고 있으며, 자동으로 사라집니다.",
    DELETE_FAILED: "리소스를 삭제하지 못해 아직 남아 있으니, 이유를 읽고 스택을 다시 삭제하십시오.",
    DELETE_COMPLETE: "리소스는 더 이상 없으며, 기록만 남아 있습니다.",
    UPDATE_IN_PROGRESS: "리소스를 업데이트하거나 교체하고 있으며, 조치가 필요하지 않습니다.",
    UPDATE_FAILED:
      "업데이트가 실패하여 리소스가 일부만 변경되었을 수 있으니, 이유를 읽고 스택을 다시 업데이트하십시오.",
    UPDATE_COMPLETE: "마지막 업데이트가 끝났으며, 리소스는 사용 중입니다.",
    ROLLBACK_IN_PROGRESS: "리소스를 실패하기 전의 상태로 롤백하고 있으며, 아직 조치가 필요하지 않습니다.",
    ROLLBACK_FAILED: "롤백이 실패했으니, 이유를 읽으십시오.",
    ROLLBACK_COMPLETE: "스택이 먼저 롤백되어 리소스가 생성되지 않았으니, 템플릿을 고치고 다시 시도하십시오.",
    SUSPEND_IN_PROGRESS: "리소스를 일시 중단하고 있으며, 조치가 필요하지 않습니다.",
    SUSPEND_FAILED: "리소스 전체를 일시 중단하지는 못했으니, 이유를 읽고 다시 시도하거나 재개하십시오.",
    SUSPEND_COMPLETE: "리소스가 요청에 따라 일시 중단되어 작동하지 않으며, 사용하려면 스택을 재개하십시오.",
    RESUME_IN_PROGRESS: "리소스를 일시 중단에서 재개하고 있으며, 조치가 필요하지 않습니다.",
    RESUME_FAILED: "리소스 전체를 재개하지는 못했으니, 이유를 읽고 다시 시도하십시오.",
    RESUME_COMPLETE: "리소스가 일시 중단에서 재개되어 다시 사용 중입니다.",
    ADOPT_IN_PROGRESS: "기존 리소스를 인계받고 있으며, 조치가 필요하지 않습니다.",
    ADOPT_FAILED:
      "기존 리소스를 인계받지 못했으니, 이유를 읽고 스택을 삭제하되 유지해야 하는 것은 abandon으로 남기십시오.",
    ADOPT_COMPLETE: "기존 리소스를 인계받아 사용 중입니다.",
    SNAPSHOT_IN_PROGRESS: "리소스의 스냅샷을 생성하고 있으며, 조치가 필요하지 않습니다.",
    SNAPSHOT_FAILED: "스냅샷을 생성하지 못했지만 리소스 자체는 그대로이니, 이유를 읽고 다시 시도하십시오.",
    SNAPSHOT_COMPLETE: "마지막 스냅샷이 생성되었으며, 리소스는 사용 중입니다.",
    CHECK_IN_PROGRESS: "리소스가 Heat의 기록과 일치하는지 확인하고 있으며, 조치가 필요하지 않습니다.",
    CHECK_FAILED:
      "리소스가 Heat의 기록과 일치하지 않거나 확인할 수 없었으니, 이유를 읽고 스택을 업데이트하여 바로잡으십시오.",
    CHECK_COMPLETE: "리소스에 이상이 없거나 확인할 수 없는 종류의 리소스입니다.",
    unknown: "값이 제공되지 않았거나 이 버전에서 알 수 없는 값이니, 정상이라고도 오류라고도 간주하지 마십시오.",
  },
};
