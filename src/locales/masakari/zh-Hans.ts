import type { masakari } from "../../catalog/masakari/fields.ts";
import type { ServiceLocale } from "../../language/service.ts";

/**
 * Simplified Chinese, for the next translator. Forms: 正在… for work, 已… for rest, 等待… for what has not begun, …失败 for
 * failures.
 * Terms: notification of a failure = 故障通知, recover = 恢复 (of what a failure took down, not from suspension),
 * server = 云主机, host = 主机, move off a failed host = 疏散.
 * Unsure: masakari.notification.new, running and finished (the recovery is named: Skyline's 新建, 运行中 do not tell of what);
 * masakari.vmove.* (疏散 is Horizon's word for emptying a host; Skyline does not show these moves).
 */
export const masakariZhHans: ServiceLocale<typeof masakari> = {
  lang: "zh-Hans",
  review: "reviewed",
  "masakari.notification": {
    new: "等待恢复",
    running: "正在恢复",
    error: "恢复出错，等待重试",
    failed: "恢复失败",
    ignored: "已忽略",
    finished: "已恢复",
    unknown: "未知",
  },
  "masakari.vmove": {
    pending: "等待疏散",
    ongoing: "正在疏散",
    ignored: "已忽略",
    failed: "疏散失败",
    succeeded: "已疏散",
    unknown: "未知",
  },
};
