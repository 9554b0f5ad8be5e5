import type { aodh } from "../../catalog/aodh/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/** Simplified Chinese, in the terms of the labels. */
export const aodhZhHans: ServiceMeanings<typeof aodh> = {
  lang: "zh-Hans",
  "aodh.alarm": {
    ok: "监控对象在设定的范围之内。",
    alarm: "监控对象超出设定的范围，已触发告警动作；请查明原因。",
    "insufficient data": "测量数据不足，无法判断，例如告警刚创建或已停止采集；请检查是否仍有数据上报。",
    unknown: "没有收到该值，或本版本无法识别；请勿据此判断好坏。",
  },
  "aodh.alarm.enabled": {
    true: "告警已启用，会持续评估。",
    false: "告警已停用，其状态是旧的；启用后才会重新评估。",
    unknown: "没有收到告警是否启用的信息；请勿据此判断。",
  },
};
