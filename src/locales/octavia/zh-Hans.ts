import type { OctaviaTexts } from "../../catalog/octavia/fields.ts";
import type { ServiceLocale } from "../../language/service.ts";

/**
 * Simplified Chinese, for the next translator. Forms: 正在… for work, 已… or a noun phrase for rest, …失败 for failures.
 * Terms: load balancer = 负载均衡器, listener = 监听器, pool = 资源池, member = 成员, health monitor = 健康监控器,
 * provisioning = 配置, failover = 故障转移, Amphora stays Amphora.
 * Unsure: octavia.provisioning.ACTIVE (配置已生效; consoles say 运行中, which is for the operating status to tell);
 * octavia.operating.OFFLINE (离线, as Horizon says; it may also never have been in use); octavia.operating.DEGRADED
 * (降级运行; Skyline has 降级, Horizon 衰退, decline); octavia.operating.DRAINING (our own: it does not end by itself, so no
 * 正在排空; Skyline's 满载 is fully loaded); octavia.amphora.* (our own).
 */
export const octaviaZhHans: ServiceLocale<OctaviaTexts> = {
  lang: "zh-Hans",
  review: "reviewed",
  "octavia.provisioning": {
    ACTIVE: "配置已生效",
    PENDING_DELETE: "正在删除",
    PENDING_CREATE: "正在创建",
    PENDING_UPDATE: "正在更新",
    DELETED: "已删除",
    ERROR: "配置失败",
    unknown: "未知",
  },
  "octavia.operating": {
    ONLINE: "在线",
    OFFLINE: "离线",
    DEGRADED: "降级运行",
    ERROR: "错误",
    DRAINING: "已停止接收新连接",
    NO_MONITOR: "无健康监控",
    unknown: "未知",
  },
  "octavia.amphora": {
    ALLOCATED: "已分配",
    BOOTING: "正在启动",
    READY: "已就绪",
    FAILOVER_STOPPED: "故障转移已停止",
    PENDING_DELETE: "正在删除",
    PENDING_CREATE: "正在创建",
    PENDING_UPDATE: "正在更新",
    DELETED: "已删除",
    ERROR: "错误",
    unknown: "未知",
  },
  "octavia.hints": {
    stillServing: "流量仍按之前的设置转发",
    notServing: "已启用，但没有提供服务",
    switchedOff: "已停用",
  },
};
