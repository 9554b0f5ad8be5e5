import type { HeatTexts } from "../../catalog/heat/fields.ts";
import type { ServiceLocale } from "../../language/service.ts";

/**
 * Simplified Chinese, for the next translator. Forms: 正在… for work, 已… for rest, …失败 for failures; 尚未开始 for what has
 * not begun.
 * Terms: stack = 栈, create = 创建, update = 更新, roll back (after a failure) = 回滚, restore (from a snapshot) = 还原到快照,
 * suspend = 挂起, resume = 从挂起恢复 (plain 恢复 would also be restore), adopt = 接管, snapshot = 快照, check = 检查.
 * Unsure: heat.stack.ADOPT_*, heat.resource.ADOPT_* (接管 is no console's word: they say 配置, 采用 or 调整, all of the wrong
 * sense; a stack takes over what exists, hence 现有资源, a resource is itself taken over);
 * heat.resource.ROLLBACK_COMPLETE (the meaning, for consoles say 回滚完成: the resource never existed);
 * heat.resource.INIT_COMPLETE (the meaning, for consoles say 初始化完成: nothing has begun).
 */
export const heatZhHans: ServiceLocale<HeatTexts> = {
  lang: "zh-Hans",
  review: "reviewed",
  "heat.stack": {
    CREATE_IN_PROGRESS: "正在创建",
    CREATE_FAILED: "创建失败",
    CREATE_COMPLETE: "已创建",
    DELETE_IN_PROGRESS: "正在删除",
    DELETE_FAILED: "删除失败",
    DELETE_COMPLETE: "已删除",
    UPDATE_IN_PROGRESS: "正在更新",
    UPDATE_FAILED: "更新失败",
    UPDATE_COMPLETE: "已更新",
    ROLLBACK_IN_PROGRESS: "正在回滚",
    ROLLBACK_FAILED: "回滚失败",
    ROLLBACK_COMPLETE: "已回滚",
    SUSPEND_IN_PROGRESS: "正在挂起",
    SUSPEND_FAILED: "挂起失败",
    SUSPEND_COMPLETE: "已挂起",
    RESUME_IN_PROGRESS: "正在从挂起恢复",
    RESUME_FAILED: "从挂起恢复失败",
    RESUME_COMPLETE: "已从挂起恢复",
    ADOPT_IN_PROGRESS: "正在接管现有资源",
    ADOPT_FAILED: "接管现有资源失败",
    ADOPT_COMPLETE: "已接管现有资源",
    SNAPSHOT_IN_PROGRESS: "正在创建快照",
    SNAPSHOT_FAILED: "创建快照失败",
    SNAPSHOT_COMPLETE: "已创建快照",
    CHECK_IN_PROGRESS: "正在检查",
    CHECK_FAILED: "检查失败",
    CHECK_COMPLETE: "已检查",
    RESTORE_IN_PROGRESS: "正在还原到快照",
    RESTORE_FAILED: "还原到快照失败",
    RESTORE_COMPLETE: "已还原到快照",
    unknown: "未知",
  },
  "heat.resource": {
    INIT_IN_PROGRESS: "正在初始化",
    INIT_FAILED: "初始化失败",
    INIT_COMPLETE: "尚未开始",
    CREATE_IN_PROGRESS: "正在创建",
    CREATE_FAILED: "创建失败",
    CREATE_COMPLETE: "已创建",
    DELETE_IN_PROGRESS: "正在删除",
    DELETE_FAILED: "删除失败",
    DELETE_COMPLETE: "已删除",
    UPDATE_IN_PROGRESS: "正在更新",
    UPDATE_FAILED: "更新失败",
    UPDATE_COMPLETE: "已更新",
    ROLLBACK_IN_PROGRESS: "正在回滚",
    ROLLBACK_FAILED: "回滚失败",
    ROLLBACK_COMPLETE: "未创建（栈已回滚）",
    SUSPEND_IN_PROGRESS: "正在挂起",
    SUSPEND_FAILED: "挂起失败",
    SUSPEND_COMPLETE: "已挂起",
    RESUME_IN_PROGRESS: "正在从挂起恢复",
    RESUME_FAILED: "从挂起恢复失败",
    RESUME_COMPLETE: "已从挂起恢复",
    ADOPT_IN_PROGRESS: "正在接管",
    ADOPT_FAILED: "接管失败",
    ADOPT_COMPLETE: "已接管",
    SNAPSHOT_IN_PROGRESS: "正在创建快照",
    SNAPSHOT_FAILED: "创建快照失败",
    SNAPSHOT_COMPLETE: "已创建快照",
    CHECK_IN_PROGRESS: "正在检查",
    CHECK_FAILED: "检查失败",
    CHECK_COMPLETE: "已检查",
    unknown: "未知",
  },
  "heat.hints": {
    reason: "原因：{message}",
  },
};
