import type { TroveTexts } from "../../catalog/trove/fields.ts";
import type { ServiceLocale } from "../../language/service.ts";

/**
 * Simplified Chinese, for the next translator. Forms: 正在… for work, 已… for rest, 等待… for waiting, …失败 for failures;
 * the states of the database in an instance name the 数据库, so that none is the twin of a state of the instance.
 * Terms: database instance = 数据库实例, server = 云主机, replica = 副本, primary = 主实例 (of its database: 主库),
 * set up = 部署, promote = 提升, eject = 剔除, backup = 备份, register = 登记, agent = 代理程序.
 * Unsure: trove.instance.SHUTDOWN (正在删除, by its meaning; Horizon's 关闭 hides that); trove.instance.BLOCKED and FAILED
 * (无响应, 部署失败: they spoke of the database up to Victoria; Horizon has 阻塞, 失败); trove.instance.PROMOTE and EJECT,
 * trove.operating.PROMOTE and EJECT (our own: Horizon promotes with 设置, set, and both consoles eject with 删除, delete);
 * trove.instance.DETACH (our own: Horizon's 分离镜像 is about an image); trove.operating.ERROR (状态异常, for it is the report that is missing, not the
 * database that is known to be broken); trove.operating.LOGGING, trove.backup.RESTORED (our own).
 */
export const troveZhHans: ServiceLocale<TroveTexts> = {
  lang: "zh-Hans",
  review: "reviewed",
  "trove.instance": {
    HEALTHY: "健康",
    ACTIVE: "运行中",
    BLOCKED: "无响应",
    BUILD: "正在创建",
    FAILED: "部署失败",
    REBOOT: "正在重启",
    RESIZE: "正在调整规格",
    BACKUP: "正在备份",
    SHUTDOWN: "正在删除",
    ERROR: "错误",
    RESTART_REQUIRED: "需要重启",
    PROMOTE: "正在提升为主实例",
    EJECT: "正在剔除主实例",
    UPGRADE: "正在升级",
    DETACH: "正在转为独立实例",
    UNKNOWN: "状态未知",
    NEW: "等待创建",
    unknown: "未知",
  },
  "trove.operating": {
    ACTIVE: "数据库运行中",
    BLOCKED: "数据库无响应",
    SHUTDOWN: "数据库已停止",
    FAILED: "数据库部署失败",
    BUILD: "正在部署数据库",
    PROMOTE: "正在提升为主库",
    EJECT: "正在剔除主库",
    LOGGING: "正在导出日志",
    ERROR: "数据库状态异常",
    NEW: "等待部署数据库",
    DELETED: "数据库已删除",
    RESTART_REQUIRED: "数据库需要重启",
    HEALTHY: "数据库健康",
    UPGRADING: "正在升级数据库",
    RESTARTING: "正在重启数据库",
    none: "无数据库状态",
    unknown: "未知",
  },
  "trove.backup": {
    NEW: "等待创建",
    BUILDING: "正在创建",
    SAVING: "正在上传",
    COMPLETED: "已完成",
    FAILED: "备份失败",
    RESTORED: "已登记",
    DELETE_FAILED: "删除失败",
    unknown: "未知",
  },
  "trove.hints": {
    reason: "原因：{message}",
  },
};
