import type { glance } from "../../catalog/glance/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/** Simplified Chinese, in the terms of the labels. */
export const glanceZhHans: ServiceMeanings<typeof glance> = {
  lang: "zh-Hans",
  "glance.image": {
    queued: "镜像已有名称，但还没有数据；若为快照，数据会自动填入，否则需要有人上传或导入。",
    saving: "正在上传数据；上传完成后镜像即可使用。",
    active: "镜像已完成；可以用它创建云主机或卷。",
    killed: "上传失败，没有存下可用的数据；请删除镜像，然后重新上传。",
    deleted: "镜像已不存在，只剩记录，且仅保留一段时间。",
    uploading: "正在将数据放入暂存区；之后还需要由人或程序发起导入。",
    importing: "正在检查并存储已暂存或已获取的数据；导入完成后镜像即可使用。",
    pending_delete: "镜像已删除，数据会自动彻底清除；项目无法再找回。",
    deactivated: "镜像的数据已被停用；重新启用之前，可以看到镜像，但无法使用。",
    unknown: "没有收到该值，或本版本无法识别；请勿据此判断好坏。",
  },
  "glance.member": {
    pending: "镜像已共享给此项目，但项目尚未答复；接受后会显示在镜像列表中，也可以拒绝。",
    accepted: "项目已接受此镜像，可以在自己的镜像列表中看到。",
    rejected: "项目不希望在镜像列表中看到此镜像，但仍可通过 ID 使用。",
    unknown: "没有收到该值，或本版本无法识别；请勿据此判断好坏。",
  },
};
