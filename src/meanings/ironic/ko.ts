import type { ironic } from "../../catalog/ironic/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/**
 * Korean. The commands manage, provide, unhold and abort are kept; the others have the words of the labels. Unsure:
 * ironic.provision.adopting (인계받다 for adopt), ironic.provision.cleaning (정리 for cleaning, also to tidy up),
 * ironic.provision.rescue (복구 시스템).
 */
export const ironicKo: ServiceMeanings<typeof ironic> = {
  lang: "ko",
  "ironic.provision": {
    enroll:
      "노드가 등록만 된 상태이니 드라이버와 자격 증명을 설정한 뒤 manage를 실행하고, 방금 manage가 실패했다면 last_error를 읽으십시오.",
    verifying: "노드의 자격 증명을 확인하고 있으며, 조치가 필요하지 않습니다.",
    manageable:
      "Ironic이 노드를 제어하지만 아직 제공하지 않으니, 노드를 검사하거나 정리하거나 인계받은 뒤 provide를 실행하십시오.",
    available: "노드가 정리되어 배포를 기다리고 있습니다.",
    active: "노드가 배포되어 사용 중입니다.",
    "wait call-back":
      "배포를 계속하기 위해 노드 에이전트의 응답을 기다리고 있으며, 오래 걸리면 노드의 콘솔을 확인하십시오.",
    deploying: "노드를 배포하고 있으며, 조치가 필요하지 않습니다.",
    "deploy failed": "배포가 실패했으니, last_error를 읽고 다시 배포하거나 배포를 해제하십시오.",
    "deploy complete": "노드가 배포되었습니다.",
    "deploy hold":
      "사람의 조치가 필요한 단계에서 배포가 멈췄으니, 필요한 조치를 한 뒤 unhold로 계속하거나 abort로 중단하십시오.",
    deleting: "배포를 해제하고 있지만 노드 자체는 남으며, 조치가 필요하지 않습니다.",
    deleted: "노드의 배포가 해제되었습니다.",
    cleaning: "노드의 데이터를 지우고 정해진 설정으로 맞추고 있으며, 조치가 필요하지 않습니다.",
    "clean wait":
      "정리를 계속하기 위해 노드 에이전트의 응답을 기다리고 있으며, 오래 걸리면 노드의 콘솔을 확인하십시오.",
    "clean failed":
      "정리가 실패했고 노드는 대개 유지보수 중이니, last_error를 읽고 원인을 해결한 뒤 manage를 다시 실행하십시오.",
    "clean hold":
      "사람의 조치가 필요한 단계에서 정리가 멈췄으니, 필요한 조치를 한 뒤 unhold로 계속하거나 abort로 중단하십시오.",
    error: "노드의 배포를 해제하지 못했으니, last_error를 읽고 배포를 다시 해제하거나 재구축하십시오.",
    inspecting: "노드의 하드웨어를 검사하고 있으며, 조치가 필요하지 않습니다.",
    "inspect failed": "하드웨어 검사가 실패했으니, last_error를 읽고 다시 검사하거나 manage를 실행하십시오.",
    "inspect wait": "하드웨어 검사를 계속하기 위해 노드 에이전트의 응답을 기다리고 있으며, 조치가 필요하지 않습니다.",
    adopting: "이미 작동 중인 노드를 그대로 인계받고 있으며, 조치가 필요하지 않습니다.",
    "adopt failed": "노드를 인계받지 못했으니, last_error를 읽고 노드의 설정을 고친 뒤 다시 인계받으십시오.",
    rescue: "노드가 원래 시스템 대신 복구 시스템으로 실행 중이니, 노드를 고친 뒤 복구 모드를 해제하십시오.",
    "rescue failed":
      "복구 모드로 전환하지 못했으니, last_error를 읽고 다시 전환하거나 복구 모드를 해제하거나 배포를 해제하십시오.",
    "rescue wait": "복구 모드로 전환하기 위해 노드 에이전트의 응답을 기다리고 있으며, 조치가 필요하지 않습니다.",
    rescuing: "노드를 복구 시스템으로 시작하고 있으며, 조치가 필요하지 않습니다.",
    "unrescue failed":
      "복구 모드를 해제하지 못했으니, last_error를 읽고 복구 모드를 다시 해제하거나 배포를 해제하십시오.",
    unrescuing: "복구 모드를 해제하고 노드를 원래 시스템으로 시작하고 있으며, 조치가 필요하지 않습니다.",
    servicing: "배포된 노드의 설정 또는 펌웨어를 변경하고 있어 그동안 워크로드가 중단됩니다.",
    "service wait":
      "변경을 계속하기 위해 노드 에이전트의 응답을 기다리고 있으며, 펌웨어가 아직 업데이트 중일 수 있으니 abort로 중단하기 전에 콘솔을 확인하십시오.",
    "service failed":
      "변경이 실패하여 노드가 작동하지 않을 수 있으니, last_error를 읽고 다시 변경하거나 복구 모드로 전환하거나 abort로 중단하십시오.",
    "service hold":
      "사람의 조치가 필요한 단계에서 변경이 멈췄으니, 필요한 조치를 한 뒤 unhold로 계속하거나 abort로 중단하십시오.",
    unknown: "값이 제공되지 않았거나 이 버전에서 알 수 없는 값이니, 정상이라고도 오류라고도 간주하지 마십시오.",
  },
  "ironic.power": {
    "power on": "노드의 전원이 켜져 있지만, 시스템은 부팅되지 않았을 수 있습니다.",
    "power off": "노드의 전원이 꺼져 있으며, 사용하려면 켜십시오.",
    rebooting: "노드의 전원을 껐다가 다시 켜고 있으며, 조치가 필요하지 않습니다.",
    "soft rebooting": "노드의 시스템에 재부팅을 요청하고 있으며, 조치가 필요하지 않습니다.",
    "soft power off": "노드의 시스템에 종료를 요청하고 있으며, 조치가 필요하지 않습니다.",
    error: "노드의 전원 제어에서 오류가 반환되었으니, 관리 컨트롤러를 확인하십시오.",
    none: "노드의 전원 상태를 알 수 없으니, 관리 컨트롤러에 접속할 수 있는지 확인하십시오.",
    unknown: "값이 제공되지 않았거나 이 버전에서 알 수 없는 값이니, 정상이라고도 오류라고도 간주하지 마십시오.",
  },
  "ironic.maintenance": {
    true: "노드가 서비스에서 제외되어 전원을 더 이상 감시하지 않으니, 이유를 확인하고 문제를 해결한 뒤 유지보수를 끝내십시오.",
    false: "노드가 평소대로 제공되고 감시되고 있습니다.",
    unknown: "값이 제공되지 않았거나 이 버전에서 알 수 없는 값이니, 정상이라고도 오류라고도 간주하지 마십시오.",
  },
  "ironic.health": {
    OK: "관리 컨트롤러에 따르면 하드웨어에 이상이 없습니다.",
    Warning: "관리 컨트롤러가 노드를 멈출 정도는 아닌 장애를 보고하고 있으니, 수리를 계획하십시오.",
    Critical: "관리 컨트롤러가 심각한 장애를 보고하고 있으니, 노드를 서비스에서 제외하고 수리하십시오.",
    none: "하드웨어가 상태 정보를 보고하지 않아 이것으로는 아무것도 알 수 없습니다.",
    unknown: "값이 제공되지 않았거나 이 버전에서 알 수 없는 값이니, 정상이라고도 오류라고도 간주하지 마십시오.",
  },
  "ironic.target_power": {
    "power on": "노드의 전원을 켜고 있으며, 조치가 필요하지 않습니다.",
    "power off": "노드의 전원을 끄고 있으며, 조치가 필요하지 않습니다.",
    rebooting: "전원을 끊는 방식으로 노드를 재부팅하고 있으며, 조치가 필요하지 않습니다.",
    "soft rebooting": "노드의 운영 체제에 재부팅을 요청하고 있으며, 조치가 필요하지 않습니다.",
    "soft power off": "노드의 운영 체제에 종료를 요청하고 있으며, 조치가 필요하지 않습니다.",
    none: "노드의 전원을 변경하고 있지 않습니다.",
    unknown: "노드의 전원이 이 버전에서 알 수 없는 상태로 변경되고 있습니다.",
  },
};
