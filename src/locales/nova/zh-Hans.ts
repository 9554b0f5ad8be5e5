import type { NovaTexts } from "../../catalog/nova/fields.ts";
import type { ServiceLocale } from "../../language/service.ts";

/**
 * Simplified Chinese, for the next translator. Forms: 正在… for work, 已… for rest, 等待… for what has not begun, 待… for
 * what waits for someone.
 * Terms: server = 云主机, host = 主机, live migrate = 热迁移, evacuate = 疏散, confirm = 确认, revert = 撤销, cancel = 取消,
 * up and down (a service) = 在线 and 离线, attach and detach (a share) = 附加 and 分离: 挂载 is what the user does inside.
 * The hosts' labels are those of the servers' hints: 主机已宕机, 主机失去联系, 主机维护中.
 * Unsure: nova.migration.running (post-copy) (后拷贝 is what KVM users say, 后复制 stands in manuals; no console has it);
 * nova.migration.pre-migrating (our own words: the claim on the destination is made); nova.service.state.up and down
 * (Skyline has 停止 for down, but the service has only ceased to report); nova.share_attachment (no console has it).
 */
export const novaZhHans: ServiceLocale<NovaTexts> = {
  lang: "zh-Hans",
  review: "reviewed",
  "nova.migration": {
    accepted: "等待开始",
    queued: "排队等待热迁移",
    preparing: "正在准备热迁移",
    "pre-migrating": "资源已预留，等待迁移",
    migrating: "正在调整规格或冷迁移",
    running: "正在热迁移",
    "running (post-copy)": "正在热迁移（后拷贝）",
    "post-migrating": "磁盘已迁移，正在收尾",
    finished: "待确认",
    confirming: "正在确认",
    reverting: "正在撤销",
    done: "已疏散",
    completed: "已完成",
    confirmed: "已确认",
    reverted: "已撤销",
    cancelled: "已取消",
    failed: "失败",
    error: "错误",
    unknown: "未知",
  },
  "nova.service.state": {
    up: "在线",
    down: "离线",
    unknown: "未知",
  },
  "nova.service.status": {
    enabled: "已启用",
    disabled: "已禁用",
    UNKNOWN: "状态未知",
    unknown: "未知",
  },
  "nova.host_status": {
    UP: "主机在线",
    DOWN: "主机已宕机",
    MAINTENANCE: "主机维护中",
    UNKNOWN: "主机失去联系",
    "": "未分配主机",
    unknown: "未知",
  },
  "nova.share_attachment": {
    attaching: "正在附加",
    detaching: "正在分离",
    active: "已生效",
    inactive: "待开机生效",
    error: "错误",
    unknown: "未知",
  },
  "nova.hints": {
    disabled: "已禁用",
    disabledBecause: "已禁用：{text}",
    forcedDown: "已强制设为离线",
    frozen: "已冻结，不接受新任务",
    replication: "复制：{message}",
    backendDown: "后端离线",
  },
};
