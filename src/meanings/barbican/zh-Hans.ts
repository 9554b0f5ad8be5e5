import type { barbican } from "../../catalog/barbican/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/** Simplified Chinese, in the terms of the labels. */
export const barbicanZhHans: ServiceMeanings<typeof barbican> = {
  lang: "zh-Hans",
  "barbican.secret": {
    PENDING: "正在处理生成请求；机密尚不存在。",
    ACTIVE: "内容已存储，有权限的用户可以获取。",
    ERROR: "生成请求失败；请查看 error_reason，删除该请求后重新提交。",
    unknown: "没有收到该值，或本版本无法识别；请勿据此判断好坏。",
  },
};
