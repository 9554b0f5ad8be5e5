import type { masakari } from "../../catalog/masakari/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/** Simplified Chinese, in the terms of the labels. */
export const masakariZhHans: ServiceMeanings<typeof masakari> = {
  lang: "zh-Hans",
  "masakari.notification": {
    new: "已收到故障通知，恢复尚未开始；无需操作。",
    running: "正在进行恢复；无需操作。",
    error: "恢复失败了一次，会自动重试；请等待结果。",
    failed: "恢复最终失败；请检查该主机上的云主机，并手动启动它们。",
    ignored: "没有需要恢复的内容，或该主机被排除在外；无需操作。",
    finished: "恢复已结束，一切顺利。",
    unknown: "没有收到该值，或本版本无法识别；请勿据此判断好坏。",
  },
  "masakari.vmove": {
    pending: "云主机等待从故障主机疏散。",
    ongoing: "正在将云主机从故障主机疏散。",
    ignored: "已按要求将云主机留在原处。",
    failed: "云主机未能疏散；请在 Nova 中检查，并手动启动它。",
    succeeded: "云主机已在另一台主机上运行。",
    unknown: "没有收到该值，或本版本无法识别；请勿据此判断好坏。",
  },
};
