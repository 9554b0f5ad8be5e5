import type { GlanceTexts } from "../../catalog/glance/fields.ts";
import type { ServiceLocale } from "../../language/service.ts";

/**
 * Simplified Chinese, for the next translator. Forms: 正在… for work, 已… for rest, 等待… for what has not begun, …失败 for
 * failures.
 * Terms: image = 镜像, staging area = 暂存区, import = 导入, deactivate = 停用, accept = 接受, reject = 拒绝.
 * Unsure: glance.image.queued (Horizon and Skyline say 已排队, but there is no queue: the data is missing),
 * glance.image.active (Skyline says 运行中, which no image does; Horizon 可用的), glance.image.killed (Skyline says 终止; it is
 * the upload that failed), glance.image.uploading (Skyline says 上传中; 暂存区 keeps it apart from saving),
 * glance.image.pending_delete (Horizon and Skyline say 等待删除, yet for the project it is deleted),
 * glance.image.deactivated (Skyline says 已取消激活).
 */
export const glanceZhHans: ServiceLocale<GlanceTexts> = {
  lang: "zh-Hans",
  review: "reviewed",
  "glance.image": {
    queued: "等待数据",
    saving: "正在保存",
    active: "可用",
    killed: "上传失败",
    deleted: "已删除",
    uploading: "正在上传到暂存区",
    importing: "正在导入",
    pending_delete: "等待彻底删除",
    deactivated: "已停用",
    unknown: "未知",
  },
  "glance.member": {
    pending: "等待接受",
    accepted: "已接受",
    rejected: "已拒绝",
    unknown: "未知",
  },
  "glance.hints": {
    importing: "正在复制到更多存储：{text}",
    notImported: "复制到以下存储失败：{text}",
  },
};
