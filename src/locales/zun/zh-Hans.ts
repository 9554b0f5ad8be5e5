import type { ZunTexts } from "../../catalog/zun/fields.ts";
import type { ServiceLocale } from "../../language/service.ts";

/**
 * Simplified Chinese, for the next translator. Forms: 正在… for work, 已… for rest; a task names its object (正在创建容器),
 * the status does not (正在创建).
 * Terms: container = 容器, pull = 拉取, start = 启动, stop = 停止, restart and reboot = 重启, pause = 暂停, unpause = 取消暂停,
 * rebuild = 重建, attach and detach (a network) = 绑定 and 解绑, as in Skyline.
 * Unsure: zun.container.Dead (no console has it; said by what it is, since 死亡 tells the reader nothing);
 * zun.task.container_killing (Skyline has 终止, but the signal may be any).
 */
export const zunZhHans: ServiceLocale<ZunTexts> = {
  lang: "zh-Hans",
  review: "reviewed",
  "zun.container": {
    Error: "错误",
    Running: "运行中",
    Stopped: "已停止",
    Paused: "已暂停",
    Unknown: "状态未知",
    Creating: "正在创建",
    Created: "已创建",
    Deleted: "已删除",
    Deleting: "正在删除",
    Rebuilding: "正在重建",
    Dead: "删除失败，无法启动",
    Restarting: "正在重启",
    unknown: "未知",
  },
  "zun.task": {
    image_pulling: "正在拉取镜像",
    container_creating: "正在创建容器",
    container_starting: "正在启动容器",
    container_deleting: "正在删除容器",
    container_stopping: "正在停止容器",
    container_rebooting: "正在重启容器",
    container_pausing: "正在暂停容器",
    container_unpausing: "正在取消暂停容器",
    container_killing: "正在向容器发送信号",
    sg_adding: "正在添加安全组",
    sg_removing: "正在移除安全组",
    network_attaching: "正在绑定网络",
    network_detaching: "正在解绑网络",
    container_rebuilding: "正在重建容器",
    none: "无任务",
    unknown: "未知",
  },
  "zun.hints": {
    reason: "原因：{message}",
  },
};
