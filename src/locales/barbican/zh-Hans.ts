import type { barbican } from "../../catalog/barbican/fields.ts";
import type { ServiceLocale } from "../../language/service.ts";

/**
 * Simplified Chinese, for the next translator. Forms: 正在… for work, a plain word for rest.
 * Terms: secret = 机密, order = 生成请求. The same states stand for secrets, orders and secret containers.
 * Unsure: barbican.secret.PENDING (our own; 等待 would say that the order has not begun), barbican.secret.ACTIVE (our own;
 * 可用, since nothing runs).
 */
export const barbicanZhHans: ServiceLocale<typeof barbican> = {
  lang: "zh-Hans",
  review: "reviewed",
  "barbican.secret": {
    PENDING: "正在处理",
    ACTIVE: "可用",
    ERROR: "错误",
    unknown: "未知",
  },
};
