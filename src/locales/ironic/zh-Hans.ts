import type { IronicTexts } from "../../catalog/ironic/fields.ts";
import type { ServiceLocale } from "../../language/service.ts";

/**
 * Simplified Chinese, for the next translator. Forms: 正在… for work, 已… for rest, “…：等待节点响应” for the wait states
 * (the machine has to answer), “…已暂停，待人工处理” for the hold states (a person has to act), …失败 for failures.
 * Terms: node = 节点, enroll = 注册, manageable = 可管理, deploy = 部署, tear down = 移除部署 (never 删除: the node itself
 * stays), clean = 清理, inspect = 检查硬件, adopt = 接管 (not 采用), rescue = 救援模式, service = 更改设置或固件,
 * maintenance = 维护, hold = 暂停, credentials = 凭证, management controller = 管理控制器.
 * Unsure: ironic.provision.active (使用中; consoles say 运行中, which contradicts a node whose power is off);
 * ironic.provision.servicing and its three companions (our own: 服务 is the wrong sense, 维护 is
 * maintenance); ironic.provision.deploy hold, clean hold, service hold (暂停 is pause for servers, but a node has no
 * pause; our own); ironic.provision.deleting (移除部署 is our own; Skyline says 删除中);
 * ironic.provision.deleted (never sent, and in transition by its table, so it names the cleaning that follows);
 * ironic.provision.adopting, adopt failed (接管 is our own; Skyline's 配置失败 says that the configuration failed).
 */
export const ironicZhHans: ServiceLocale<IronicTexts> = {
  lang: "zh-Hans",
  review: "reviewed",
  "ironic.provision": {
    enroll: "已注册",
    verifying: "正在验证凭证",
    manageable: "可管理",
    available: "可用",
    active: "使用中",
    "wait call-back": "部署：等待节点响应",
    deploying: "正在部署",
    "deploy failed": "部署失败",
    "deploy complete": "部署已完成",
    "deploy hold": "部署已暂停，待人工处理",
    deleting: "正在移除部署",
    deleted: "部署已移除，等待清理",
    cleaning: "正在清理",
    "clean wait": "清理：等待节点响应",
    "clean failed": "清理失败",
    "clean hold": "清理已暂停，待人工处理",
    error: "错误",
    inspecting: "正在检查硬件",
    "inspect failed": "硬件检查失败",
    "inspect wait": "硬件检查：等待节点响应",
    adopting: "正在接管",
    "adopt failed": "接管失败",
    rescue: "救援模式",
    "rescue failed": "进入救援模式失败",
    "rescue wait": "进入救援模式：等待节点响应",
    rescuing: "正在进入救援模式",
    "unrescue failed": "退出救援模式失败",
    unrescuing: "正在退出救援模式",
    servicing: "正在更改设置或固件",
    "service wait": "更改设置或固件：等待节点响应",
    "service failed": "更改设置或固件失败",
    "service hold": "更改设置或固件已暂停，待人工处理",
    unknown: "未知",
  },
  "ironic.power": {
    "power on": "已开机",
    "power off": "已关机",
    rebooting: "正在重启",
    "soft rebooting": "正在软重启",
    "soft power off": "正在软关机",
    error: "电源错误",
    none: "电源状态不明",
    unknown: "未知",
  },
  "ironic.maintenance": {
    true: "维护中",
    false: "未处于维护模式",
    unknown: "未知",
  },
  "ironic.health": {
    OK: "硬件正常",
    Warning: "硬件警告",
    Critical: "硬件严重故障",
    none: "未报告健康状况",
    unknown: "未知",
  },
  "ironic.target_power": {
    "power on": "正在开机",
    "power off": "正在关机",
    rebooting: "正在重启",
    "soft rebooting": "正在软重启",
    "soft power off": "正在软关机",
    none: "电源没有变化",
    unknown: "未知",
  },
  "ironic.hints": {
    fault: "故障：{message}",
    maintenance: "维护中",
    maintenanceBecause: "维护中：{text}",
    lastError: "最近的错误：{message}",
  },
};
