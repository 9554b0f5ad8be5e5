import type { designate } from "../../catalog/designate/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/** Simplified Chinese, in the terms of the labels. */
export const designateZhHans: ServiceMeanings<typeof designate> = {
  lang: "zh-Hans",
  "designate.zone": {
    ACTIVE: "所有 DNS 服务器都已按最新内容提供该区域的解析。",
    PENDING: "变更正在同步到 DNS 服务器；具体操作请看 action。",
    ERROR: "DNS 服务器未接受最近一次变更；服务会继续重试，如果一直如此，需由运维人员检查这些服务器。",
    DELETED: "区域已不存在，只在数据库中留有条目。",
    SUCCESS: "最近一次变更已送达。",
    NO_ZONE: "DNS 服务器上没有该区域。",
    unknown: "没有收到该值，或本版本无法识别；请勿据此判断好坏。",
  },
  "designate.recordset": {
    ACTIVE: "所有 DNS 服务器都已按这些记录应答。",
    PENDING: "记录的变更正在同步到 DNS 服务器。",
    ERROR: "DNS 服务器未接受这些记录；如果一直如此，请查看所在区域。",
    DELETED: "记录已不存在。",
    unknown: "没有收到该值，或本版本无法识别；请勿据此判断好坏。",
  },
};
