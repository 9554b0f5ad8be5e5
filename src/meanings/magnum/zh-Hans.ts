import type { magnum } from "../../catalog/magnum/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/** Simplified Chinese. */
export const magnumZhHans: ServiceMeanings<typeof magnum> = {
  lang: "zh-Hans",
  "magnum.cluster": {
    CREATE_IN_PROGRESS: "正在创建集群，需要几分钟；无需操作。",
    CREATE_FAILED: "创建集群失败；请查看 status_reason 和 faults，然后删除集群并重试。",
    CREATE_COMPLETE: "集群已创建；是否正常，请看健康状态。",
    UPDATE_IN_PROGRESS: "正在伸缩、升级或更改集群；无需操作。",
    UPDATE_FAILED: "更新失败，集群可能只改了一部分；请查看 status_reason 和 faults，然后重试。",
    UPDATE_COMPLETE: "最近一次更新已完成；集群是否正常，请看健康状态。",
    DELETE_IN_PROGRESS: "正在删除集群，完成后会自动消失。",
    DELETE_FAILED: "集群的部分资源仍然存在；请查看 status_reason，解除占用后再次删除。",
    DELETE_COMPLETE: "集群已不存在，只剩记录。",
    RESUME_COMPLETE: "集群已从挂起恢复，可正常使用。",
    RESUME_FAILED: "集群未能从挂起恢复；请查看 status_reason，然后重试。",
    RESTORE_COMPLETE: "集群已还原到快照时的状态，可正常使用。",
    ROLLBACK_IN_PROGRESS: "正在撤销失败的操作；暂时无需操作。",
    ROLLBACK_FAILED: "失败的操作也未能撤销；请查看 status_reason，然后重试或删除集群。",
    ROLLBACK_COMPLETE: "所请求的操作失败，已经撤销；重试之前请先查看 status_reason。",
    SNAPSHOT_COMPLETE: "集群的快照已创建，集群可正常使用。",
    CHECK_COMPLETE: "集群的资源已检查，均符合预期。",
    ADOPT_COMPLETE: "集群通过接管现有资源而建立，可正常使用。",
    none: "集群还没有状态；请等待首个状态。",
    unknown: "没有收到状态，或本版本无法识别；请勿据此判断好坏。",
  },
  "magnum.health": {
    HEALTHY: "Kubernetes API 响应正常，所有节点均已就绪。",
    UNHEALTHY: "Kubernetes API 或某个节点不正常；请查看 health_status_reason，然后修复或更换节点。",
    UNKNOWN: "Magnum 无法访问 Kubernetes API，没有公网地址的集群往往如此；请从集群内部查看。",
    none: "尚未查询过健康状态，或不监控此类集群。",
    unknown: "没有收到健康状态，或本版本无法识别；请勿据此判断好坏。",
  },
};
