import type { ServicesLocale } from "../../language/service.ts";
import { servicesZhHans } from "./zh-Hans.ts";

/**
 * Simplified Chinese, for services: the note that `zhCN` takes its words from has none for them.
 * Stems beside those of servers: suspend = 挂起, resize = 调整规格.
 */
export const servicesZhCN: ServicesLocale = { ...servicesZhHans, lang: "zh-CN" };
