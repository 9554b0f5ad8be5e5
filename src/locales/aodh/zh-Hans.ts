import type { aodh } from "../../catalog/aodh/fields.ts";
import type { ServiceLocale } from "../../language/service.ts";

/**
 * Simplified Chinese, for the next translator. Forms: 已… for rest, 告警中 for a mode that lasts.
 * Terms: alarm = 告警, enabled = 已启用, disabled = 已停用.
 * Unsure: aodh.alarm.alarm (告警中: 告警 alone is the name of the thing), aodh.alarm.ok (正常, since OK is no word; what is
 * watched is well, not the alarm).
 */
export const aodhZhHans: ServiceLocale<typeof aodh> = {
  lang: "zh-Hans",
  review: "reviewed",
  "aodh.alarm": {
    ok: "正常",
    alarm: "告警中",
    "insufficient data": "数据不足",
    unknown: "未知",
  },
  "aodh.alarm.enabled": {
    true: "已启用",
    false: "已停用",
    unknown: "未知",
  },
};
