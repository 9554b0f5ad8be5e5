import type { DesignateTexts } from "../../catalog/designate/fields.ts";
import type { ServiceLocale } from "../../language/service.ts";

/**
 * Simplified Chinese, for the next translator. Forms: 正在… for work, 已… for rest.
 * Terms: zone = 区域 (as Skyline has it), recordset = 记录集, record = 记录, name server = DNS 服务器, change = 变更.
 * Unsure: designate.zone.ACTIVE, designate.recordset.ACTIVE (已生效, by the meaning; consoles say 运行中);
 * designate.zone.PENDING, designate.recordset.PENDING (正在同步变更, for the change is on its way; Skyline has 等待);
 * designate.zone.SUCCESS and NO_ZONE (never sent; our own, by the meaning).
 */
export const designateZhHans: ServiceLocale<DesignateTexts> = {
  lang: "zh-Hans",
  review: "reviewed",
  "designate.zone": {
    ACTIVE: "已生效",
    PENDING: "正在同步变更",
    ERROR: "错误",
    DELETED: "已删除",
    SUCCESS: "变更已同步",
    NO_ZONE: "DNS 服务器无此区域",
    unknown: "未知",
  },
  "designate.recordset": {
    ACTIVE: "已生效",
    PENDING: "正在同步变更",
    ERROR: "错误",
    DELETED: "已删除",
    unknown: "未知",
  },
  "designate.hints": {
    action: "操作：{message}",
  },
};
