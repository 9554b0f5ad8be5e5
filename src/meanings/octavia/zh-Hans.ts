import type { octavia } from "../../catalog/octavia/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/** Simplified Chinese, in the terms of the labels. */
export const octaviaZhHans: ServiceMeanings<typeof octavia> = {
  lang: "zh-Hans",
  "octavia.provisioning": {
    ACTIVE: "配置已生效，可以更改；流量是否正常，请看操作状态。",
    PENDING_DELETE: "正在删除，期间无法更改；完成后会自动消失。",
    PENDING_CREATE: "正在创建，期间无法更改；无需操作。",
    PENDING_UPDATE: "更改正在生效；在此之前，流量仍按旧配置转发，也不接受其他更改。",
    DELETED: "已不存在，只剩记录，等待清除。",
    ERROR: "最近一次更改未能生效；请让管理员对负载均衡器执行故障转移，或删除后重新创建。",
    unknown: "没有收到该值，或本版本无法识别；请勿据此判断好坏。",
  },
  "octavia.operating": {
    ONLINE: "流量正常，所有受检查的成员都健康。",
    OFFLINE: "没有处理流量：已停用、尚未上报，或未被使用；如果已启用，请为其添加监听器或资源池。",
    DEGRADED: "仍在处理流量，但有一部分发生故障，或监听器已达连接上限；请查找出错的成员。",
    ERROR: "无法处理流量：所有成员都未通过健康检查，或负载均衡器没有响应；请检查后端服务器。",
    DRAINING: "成员的权重为 0，因此不接收新连接，只处理完已有连接；如需恢复，请调高权重。",
    NO_MONITOR: "该成员未受检查，是否正常无从得知；如需了解，请为其资源池添加健康监控器。",
    unknown: "没有收到该值，或本版本无法识别；请勿据此判断好坏。",
  },
  "octavia.amphora": {
    ALLOCATED: "Amphora 正在为负载均衡器服务。",
    BOOTING: "Amphora 正在启动；无需操作。",
    READY: "备用的 Amphora，等待使用；无需操作。",
    FAILOVER_STOPPED:
      "Amphora 与许多其他 Amphora 同时停止上报，因此一个也不会替换；请查找它们的共同原因，例如管理网络。",
    PENDING_DELETE: "正在删除 Amphora，完成后会自动消失。",
    PENDING_CREATE: "正在创建 Amphora；无需操作。",
    PENDING_UPDATE: "正在更改 Amphora；无需操作。",
    DELETED: "Amphora 已不存在，只剩记录，等待清除。",
    ERROR: "Amphora 发生故障；请对其负载均衡器执行故障转移以替换它。",
    unknown: "没有收到该值，或本版本无法识别；请勿据此判断好坏。",
  },
};
