import type { MagnumTexts } from "../../catalog/magnum/fields.ts";
import type { ServiceLocale } from "../../language/service.ts";

/**
 * Simplified Chinese, for the next translator. Forms: 正在… for work, 已… for rest, …失败 for failures.
 * Terms: cluster = 集群, node = 节点, and those of Heat's stacks: roll back = 回滚, restore (from a snapshot) = 还原到快照,
 * resume = 从挂起恢复, adopt = 接管, snapshot = 快照, check = 检查; health = 健康.
 * Unsure: magnum.cluster.ADOPT_COMPLETE (接管 is no console's word: they say 调整 or 采用, of the wrong sense);
 * magnum.cluster.RESTORE_COMPLETE, magnum.cluster.RESUME_COMPLETE (consoles say 恢复完成 for both).
 */
export const magnumZhHans: ServiceLocale<MagnumTexts> = {
  lang: "zh-Hans",
  review: "reviewed",
  "magnum.cluster": {
    CREATE_IN_PROGRESS: "正在创建",
    CREATE_FAILED: "创建失败",
    CREATE_COMPLETE: "已创建",
    UPDATE_IN_PROGRESS: "正在更新",
    UPDATE_FAILED: "更新失败",
    UPDATE_COMPLETE: "已更新",
    DELETE_IN_PROGRESS: "正在删除",
    DELETE_FAILED: "删除失败",
    DELETE_COMPLETE: "已删除",
    RESUME_COMPLETE: "已从挂起恢复",
    RESUME_FAILED: "从挂起恢复失败",
    RESTORE_COMPLETE: "已还原到快照",
    ROLLBACK_IN_PROGRESS: "正在回滚",
    ROLLBACK_FAILED: "回滚失败",
    ROLLBACK_COMPLETE: "已回滚",
    SNAPSHOT_COMPLETE: "已创建快照",
    CHECK_COMPLETE: "已检查",
    ADOPT_COMPLETE: "已接管现有资源",
    none: "尚无状态",
    unknown: "未知",
  },
  "magnum.health": {
    HEALTHY: "健康",
    UNHEALTHY: "不健康",
    UNKNOWN: "健康状态未知",
    none: "未检查健康状态",
    unknown: "未知",
  },
  "magnum.hints": {
    reason: "原因：{message}",
  },
};
