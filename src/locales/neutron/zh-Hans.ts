import type { NeutronTexts } from "../../catalog/neutron/fields.ts";
import type { ServiceLocale } from "../../language/service.ts";

/**
 * Simplified Chinese, for the next translator. Forms: 正在… for work, 等待… for waiting, 已…, 未… or …中 for rest.
 * Terms: active = 运行中, as consoles say. "Down" is 未连通 where nothing leads on (port, floating IP, trunk, tunnel), 未运行 where
 * something does not run (network, VPN service), 规则已停用 where it is switched off (firewall group; plain 已停用 is the admin
 * state's); consoles say 关闭 or 停止, which are commands as well. "Build" is 正在配置, for the thing exists and is being wired
 * or set up. agent = 代理.
 * Unsure: neutron.port.DOWN, neutron.floatingip.DOWN, neutron.trunk.DOWN, neutron.ipsec_connection.DOWN (未连通 is no
 * console's word); neutron.trunk.DEGRADED (部分连通 pairs with 未连通; elsewhere consoles say 降级);
 * neutron.firewall_group.INACTIVE (未生效 by its meaning; Horizon has 不活跃); neutron.agent.true, neutron.agent.false
 * (响应正常 and 无响应 are a pair of our own; Horizon has 正常 for up); neutron.vpnservice.PENDING_CREATE (等待添加连接 by
 * its meaning; consoles say 等待创建 or 暂挂创建).
 */
export const neutronZhHans: ServiceLocale<NeutronTexts> = {
  lang: "zh-Hans",
  review: "reviewed",
  "neutron.port": {
    ACTIVE: "运行中",
    BUILD: "正在配置",
    DOWN: "未连通",
    ERROR: "错误",
    "N/A": "不适用",
    unknown: "未知",
  },
  "neutron.network": {
    ACTIVE: "运行中",
    BUILD: "正在配置",
    DOWN: "未运行",
    ERROR: "错误",
    unknown: "未知",
  },
  "neutron.router": {
    ACTIVE: "运行中",
    ALLOCATING: "正在分配代理",
    ERROR: "错误",
    unknown: "未知",
  },
  "neutron.floatingip": {
    ACTIVE: "运行中",
    DOWN: "未连通",
    ERROR: "错误",
    unknown: "未知",
  },
  "neutron.trunk": {
    ACTIVE: "运行中",
    DOWN: "未连通",
    BUILD: "正在配置",
    DEGRADED: "部分连通",
    ERROR: "错误",
    unknown: "未知",
  },
  "neutron.vpnservice": {
    ACTIVE: "运行中",
    DOWN: "未运行",
    BUILD: "正在配置",
    ERROR: "错误",
    PENDING_CREATE: "等待添加连接",
    PENDING_UPDATE: "正在更新",
    PENDING_DELETE: "正在删除",
    unknown: "未知",
  },
  "neutron.ipsec_connection": {
    ACTIVE: "运行中",
    DOWN: "未连通",
    BUILD: "正在建立隧道",
    ERROR: "错误",
    PENDING_CREATE: "正在创建",
    PENDING_UPDATE: "正在更新",
    PENDING_DELETE: "正在删除",
    unknown: "未知",
  },
  "neutron.firewall_group": {
    ACTIVE: "运行中",
    DOWN: "规则已停用",
    CREATED: "已创建",
    PENDING_CREATE: "正在创建",
    PENDING_UPDATE: "正在更新",
    PENDING_DELETE: "正在删除",
    INACTIVE: "未生效",
    ERROR: "错误",
    unknown: "未知",
  },
  "neutron.agent": {
    true: "响应正常",
    false: "无响应",
    unknown: "未知",
  },
  "neutron.admin": {
    true: "已启用",
    false: "已停用",
    unknown: "未知",
  },
  "neutron.agent.admin": {
    true: "已启用",
    false: "已禁用",
    unknown: "未知",
  },
  "neutron.hints": {
    notBound: "没有主机能绑定此端口",
  },
};
