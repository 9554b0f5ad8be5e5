import type { zun } from "../../catalog/zun/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/** Korean. */
export const zunKo: ServiceMeanings<typeof zun> = {
  lang: "ko",
  "zun.container": {
    Error: "컨테이너를 생성하거나 시작하지 못했으니, status_reason을 읽고 재구축하거나 삭제하십시오.",
    Running: "컨테이너가 실행 중입니다.",
    Stopped: "컨테이너가 스스로 끝났거나 중지되었고 종료 코드는 status_detail로 알 수 있으며, 사용하려면 시작하십시오.",
    Paused: "컨테이너가 메모리에 남은 채 일시정지되어 있으며, 계속하려면 일시정지를 해제하십시오.",
    Unknown: "호스트가 컨테이너의 상태를 알 수 없으니, 호스트를 확인하거나 운영자에게 문의하십시오.",
    Creating: "컨테이너를 생성하고 있으며, 조치가 필요하지 않습니다.",
    Created: "컨테이너가 생성되었지만 시작된 적이 없으며, 사용하려면 시작하십시오.",
    Deleted: "컨테이너는 더 이상 없으며, 기록만 남아 있습니다.",
    Deleting: "컨테이너를 삭제하고 있으며, 자동으로 사라집니다.",
    Rebuilding: "컨테이너를 이미지에서 재구축하고 있으며, 조치가 필요하지 않습니다.",
    Dead: "컨테이너의 삭제가 도중에 실패하여 더 이상 시작할 수 없으니, 강제로 삭제하십시오.",
    Restarting: "컨테이너를 재시작하고 있으며, 재시작이 반복되면 로그를 확인하십시오.",
    unknown: "값이 제공되지 않았거나 이 버전에서 알 수 없는 값이니, 정상이라고도 오류라고도 간주하지 마십시오.",
  },
  "zun.task": {
    image_pulling: "컨테이너의 이미지를 가져오고 있으며, 조치가 필요하지 않습니다.",
    container_creating: "컨테이너를 생성하고 있으며, 조치가 필요하지 않습니다.",
    container_starting: "컨테이너를 시작하고 있습니다.",
    container_deleting: "컨테이너를 삭제하고 있으며, 자동으로 사라집니다.",
    container_stopping: "컨테이너에 종료를 요청하고 있으며, 종료되지 않으면 강제로 종료합니다.",
    container_rebooting: "컨테이너를 중지했다가 다시 시작하고 있습니다.",
    container_pausing: "컨테이너를 일시정지하고 있습니다.",
    container_unpausing: "컨테이너의 일시정지를 해제하고 있습니다.",
    container_killing: "컨테이너에 시그널을 보내고 있습니다.",
    sg_adding: "보안 그룹을 추가하고 있으며, 컨테이너는 계속 실행됩니다.",
    sg_removing: "보안 그룹을 제거하고 있으며, 컨테이너는 계속 실행됩니다.",
    network_attaching: "네트워크를 연결하고 있으며, 컨테이너는 계속 실행됩니다.",
    network_detaching: "네트워크 연결을 해제하고 있으며, 컨테이너는 계속 실행됩니다.",
    container_rebuilding: "컨테이너를 재구축하고 있으며, 조치가 필요하지 않습니다.",
    none: "컨테이너에 진행 중인 작업이 없으며, 나머지는 상태(status)로 알 수 있습니다.",
    unknown: "값이 제공되지 않았거나 이 버전에서 알 수 없는 값이니, 정상이라고도 오류라고도 간주하지 마십시오.",
  },
};
