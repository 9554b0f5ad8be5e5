import type { nova } from "../../catalog/nova/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/** Simplified Chinese, in the terms of the labels. */
export const novaZhHans: ServiceMeanings<typeof nova> = {
  lang: "zh-Hans",
  "nova.migration": {
    accepted: "迁移请求已受理，即将开始。",
    queued: "热迁移正在主机上排队，此时仍可取消。",
    preparing: "正在为热迁移准备目标主机，云主机照常运行。",
    "pre-migrating": "目标主机已预留资源，迁移即将开始。",
    migrating: "正在迁移云主机的磁盘，期间云主机停机。",
    running: "正在复制云主机的内存，期间云主机照常运行；若耗时过长，可强制完成或取消。",
    "running (post-copy)": "云主机已在目标主机上运行，其余内存仍在传输；迁移已无法取消。",
    "post-migrating": "磁盘已到达，目标主机正在接管；无需操作。",
    finished: "调整规格或冷迁移已执行完毕，需要有人确认或撤销。",
    confirming: "正在确认调整规格或迁移，此后无法再撤销；无需操作。",
    reverting: "正在撤销调整规格或迁移；无需操作。",
    done: "云主机已离开故障主机，在其他主机上重建；故障主机恢复后，会清除其上的残留。",
    completed: "迁移已顺利结束。",
    confirmed: "调整规格或迁移已结束，并已确认。",
    reverted: "调整规格或迁移已结束，并已按请求撤销。",
    cancelled: "热迁移已取消，云主机仍在原主机上运行。",
    failed: "迁移失败，云主机应仍在原处；重试之前，请检查云主机及其主机的日志。",
    error: "迁移中途出错；请检查云主机及其故障信息，它可能需要处理。",
    unknown: "没有收到该值，或本版本无法识别；请勿据此判断好坏。",
  },
  "nova.service.state": {
    up: "服务按时上报状态。",
    down: "服务超时未上报状态，或被强制标记为离线；请检查其主机。",
    unknown: "没有收到该值，或本版本无法识别；请勿据此判断好坏。",
  },
  "nova.service.status": {
    enabled: "服务接受新任务。",
    disabled: "管理员已停止向该服务分配新任务，已有的不受影响；请查看禁用原因，原因消除后重新启用。",
    UNKNOWN: "服务所在的单元（cell）没有响应，其他信息无从得知；请联系该单元的运维人员。",
    unknown: "没有收到该值，或本版本无法识别；请勿据此判断好坏。",
  },
  "nova.host_status": {
    UP: "云主机所在的主机按时上报状态。",
    DOWN: "主机已被强制标记为宕机；如果其上的云主机尚未疏散，请疏散。",
    MAINTENANCE: "主机不再接收新的云主机，这台云主机照常运行；除非要迁移它，否则无需操作。",
    UNKNOWN: "主机没有上报状态，其上的云主机是否在运行无法得知；请联系运维人员。",
    "": "云主机不在任何主机上，例如已搁置并释放主机，或从未分配过主机。",
    unknown: "没有收到该值，或本版本无法识别；请勿据此判断好坏。",
  },
  "nova.share_attachment": {
    attaching: "正在为云主机准备共享文件系统；显示“待开机生效”后，请为云主机开机。",
    detaching: "正在从云主机分离共享文件系统；无需操作。",
    active: "运行中的云主机已可使用共享文件系统；请在其操作系统内挂载。",
    inactive: "共享文件系统已附加，等待云主机开机。",
    error: "未能向云主机提供共享文件系统；请将其分离，并检查其访问规则。",
    unknown: "没有收到该值，或本版本无法识别；请勿据此判断好坏。",
  },
};
