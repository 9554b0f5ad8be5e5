import type { zun } from "../../catalog/zun/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/** Simplified Chinese, in the terms of the labels. */
export const zunZhHans: ServiceMeanings<typeof zun> = {
  lang: "zh-Hans",
  "zun.container": {
    Error: "容器未能创建或启动；请查看 status_reason，然后重建或删除。",
    Running: "容器正在运行。",
    Stopped: "容器已自行结束或被停止，退出码见 status_detail；启动后即可使用。",
    Paused: "容器冻结在内存中；取消暂停后继续运行。",
    Unknown: "主机无法得知容器的状况；请检查主机，或联系运维人员。",
    Creating: "正在创建容器；无需操作。",
    Created: "容器已创建，但从未启动；启动后即可使用。",
    Deleted: "容器已不存在，只剩记录。",
    Deleting: "正在删除容器，完成后会自动消失。",
    Rebuilding: "正在用镜像重新创建容器；无需操作。",
    Dead: "容器删除到一半时失败，已无法再启动；请强制删除。",
    Restarting: "容器正在重新启动；若反复如此，请查看其日志。",
    unknown: "没有收到该值，或本版本无法识别；请勿据此判断好坏。",
  },
  "zun.task": {
    image_pulling: "正在拉取容器的镜像；无需操作。",
    container_creating: "正在创建容器；无需操作。",
    container_starting: "正在启动容器。",
    container_deleting: "正在删除容器，完成后会自动消失。",
    container_stopping: "正在请求容器结束运行，若不结束则强制终止。",
    container_rebooting: "正在停止容器并重新启动。",
    container_pausing: "正在将容器冻结在内存中。",
    container_unpausing: "正在让已暂停的容器继续运行。",
    container_killing: "正在向容器发送信号。",
    sg_adding: "正在添加安全组，容器照常运行。",
    sg_removing: "正在移除安全组，容器照常运行。",
    network_attaching: "正在绑定网络，容器照常运行。",
    network_detaching: "正在解绑网络，容器照常运行。",
    container_rebuilding: "正在重建容器；无需操作。",
    none: "没有对容器进行任何操作，其余请看状态。",
    unknown: "没有收到该值，或本版本无法识别；请勿据此判断好坏。",
  },
};
