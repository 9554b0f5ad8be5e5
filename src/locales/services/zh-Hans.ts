import type { ServicesLocale } from "../../language/service.ts";

/**
 * Simplified Chinese, for services and for the next translator: one word for each English label, and below them the
 * words that only one state has. The words for servers are in ../zh-Hans.ts.
 * Forms: 正在… for work, 已… for rest, 等待… for what has not begun, 待… for what waits for someone, …失败 for failures, 使用中
 * and 维护中 for modes that last; “…：等待节点响应” where the machine has to answer, “…已暂停，待人工处理” where a person has to act.
 * Stems beside those of servers: resize = 调整规格.
 *
 * Aodh. Terms: alarm = 告警, enabled = 已启用, disabled = 已停用. Unsure: aodh.alarm.alarm (告警中: 告警 alone is the name of the
 * thing), aodh.alarm.ok (正常, since OK is no word; what is watched is well, not the alarm).
 *
 * Barbican. Terms: secret = 机密, order = 生成请求. The same states stand for secrets, orders and secret containers. Unsure:
 * barbican.secret.PENDING (our own; 等待 would say that the order has not begun), barbican.secret.ACTIVE (our own; 可用,
 * since nothing runs).
 *
 * Cinder. Terms: volume = 卷, attach = 挂载, detach = 卸载, manage = 纳管, unmanage = 取消纳管, restore a backup = 还原, revert to a
 * snapshot = 回滚, extend = 扩容, retype = 更改卷类型, transfer = 转让, replication = 复制, failover = 故障转移, group = 卷组. Unsure:
 * cinder.volume.managing and its like (纳管 is our choice: Horizon has 管理, which says nothing, and 非管理卷),
 * cinder.volume.downloading (Skyline says 下载中, as if someone fetched a file), cinder.volume.awaiting-transfer (Skyline
 * says 等待转让; 接受 tells who has to act), cinder.volume.restoring-backup (Horizon and Skyline say 恢复备份中; 恢复 is resume
 * here), cinder.volume.replication.disabled (未启用, since it may never have been on),
 * cinder.volume.replication.failed-over (Skyline has no word), cinder.snapshot.restoring (our own: it is the volume
 * that goes back).
 *
 * Designate. Terms: zone = 区域 (as Skyline has it), recordset = 记录集, record = 记录, name server = DNS 服务器, change = 变更.
 * Unsure: designate.zone.ACTIVE, designate.recordset.ACTIVE (已生效, by the meaning; consoles say 运行中);
 * designate.zone.PENDING, designate.recordset.PENDING (正在同步变更, for the change is on its way; Skyline has 等待);
 * designate.zone.SUCCESS and NO_ZONE (never sent; our own, by the meaning).
 *
 * Glance. Terms: image = 镜像, staging area = 暂存区, import = 导入, deactivate = 停用, accept = 接受, reject = 拒绝. Unsure:
 * glance.image.queued (Horizon and Skyline say 已排队, but there is no queue: the data is missing), glance.image.active
 * (Skyline says 运行中, which no image does; Horizon 可用的), glance.image.killed (Skyline says 终止; it is the upload that
 * failed), glance.image.uploading (Skyline says 上传中; 暂存区 keeps it apart from saving), glance.image.pending_delete
 * (Horizon and Skyline say 等待删除, yet for the project it is deleted), glance.image.deactivated (Skyline says 已取消激活).
 *
 * Heat. Terms: stack = 栈, create = 创建, update = 更新, roll back (after a failure) = 回滚, restore (from a snapshot) =
 * 还原到快照, suspend = 挂起, resume = 从挂起恢复 (plain 恢复 would also be restore), adopt = 接管, snapshot = 快照, check = 检查. Unsure:
 * heat.stack.ADOPT_*, heat.resource.ADOPT_* (接管 is no console's word: they say 配置, 采用 or 调整, all of the wrong sense; a
 * stack takes over what exists, hence 现有资源, a resource is itself taken over); heat.resource.ROLLBACK_COMPLETE (the
 * meaning, for consoles say 回滚完成: the resource never existed); heat.resource.INIT_COMPLETE (the meaning, for consoles
 * say 初始化完成: nothing has begun).
 *
 * Ironic. Terms: node = 节点, enroll = 注册, manageable = 可管理, deploy = 部署, tear down = 移除部署 (never 删除: the node itself
 * stays), clean = 清理, inspect = 检查硬件, adopt = 接管 (not 采用), rescue = 救援模式, service = 更改设置或固件, maintenance = 维护, hold =
 * 暂停, credentials = 凭证, management controller = 管理控制器. Unsure: ironic.provision.active (使用中; consoles say 运行中, which
 * contradicts a node whose power is off); ironic.provision.servicing and its three companions (our own: 服务 is the wrong
 * sense, 维护 is maintenance); ironic.provision.deploy hold, clean hold, service hold (暂停 is pause for servers, but a
 * node has no pause; our own); ironic.provision.deleting (移除部署 is our own; Skyline says 删除中); ironic.provision.deleted
 * (never sent, and in transition by its table, so it names the cleaning that follows); ironic.provision.adopting, adopt
 * failed (接管 is our own; Skyline's 配置失败 says that the configuration failed).
 *
 * Magnum. Terms: cluster = 集群, node = 节点, and those of Heat's stacks: roll back = 回滚, restore (from a snapshot) =
 * 还原到快照, resume = 从挂起恢复, adopt = 接管, snapshot = 快照, check = 检查; health = 健康. Unsure: magnum.cluster.ADOPT_COMPLETE (接管
 * is no console's word: they say 调整 or 采用, of the wrong sense); magnum.cluster.RESTORE_COMPLETE,
 * magnum.cluster.RESUME_COMPLETE (consoles say 恢复完成 for both).
 *
 * Manila. Terms: share = 共享, share server = 共享服务器, share network = 共享网络, share group = 共享组, replica = 副本, export = 导出,
 * access rule = 访问规则, apply = 应用, deny = 撤销, manage = 纳管, unmanage = 取消纳管, extend = 扩容, shrink = 缩容, restore a backup =
 * 还原, revert to a snapshot = 回滚, transfer = 转让, replicate = 复制 (copy data = 复制数据). Unsure: manila.*.manage_starting and
 * its like (纳管 as for volumes: consoles have 管理, which says nothing); manila.*.deferred_deleting and
 * error_deferred_deleting (by the meaning), manila.share.ensuring, manila.share.task.migration_* and data_copying_*
 * (neither Skyline nor manila-ui has them; the driver is 存储后端); manila.*.migrating_to (Skyline has 迁移目标 alone,
 * manila-ui 正在迁移至, which breaks off); manila.share.shrinking_possible_data_loss_error (Skyline says that loss of data
 * made it fail, but nothing was lost); manila.share.replication_change, manila.replica.active (活动 is manila-ui's word
 * for active; Skyline has 复制更改中); manila.share.ensuring also for 导出位置 (both consoles have 导入, import, for export);
 * manila.access_rule.queued_to_apply and applying (Skyline's 申请 is to apply for something); manila.replica.out_of_sync
 * (Skyline's 不同步 does not tell that it catches up); manila.share.inactive, manila.server.inactive (manila-ui has 失效, no
 * longer valid, for a network; Skyline 非活动状态); manila.network.active (可用 by its meaning; manila-ui has 活动).
 *
 * Masakari. Terms: notification of a failure = 故障通知, recover = 恢复 (of what a failure took down, not from suspension),
 * server = 云主机, host = 主机, move off a failed host = 疏散. Unsure: masakari.notification.new, running and finished (the
 * recovery is named: Skyline's 新建, 运行中 do not tell of what); masakari.vmove.* (疏散 is Horizon's word for emptying a
 * host; Skyline does not show these moves).
 *
 * Neutron. Terms: active = 运行中, as consoles say. "Down" is 未连通 where nothing leads on (port, floating IP, trunk,
 * tunnel), 未运行 where something does not run (network, VPN service), 规则已停用 where it is switched off (firewall group;
 * plain 已停用 is the admin state's); consoles say 关闭 or 停止, which are commands as well. "Build" is 正在配置, for the thing
 * exists and is being wired or set up. agent = 代理. Unsure: neutron.port.DOWN, neutron.floatingip.DOWN,
 * neutron.trunk.DOWN, neutron.ipsec_connection.DOWN (未连通 is no console's word); neutron.trunk.DEGRADED (部分连通 pairs with
 * 未连通; elsewhere consoles say 降级); neutron.firewall_group.INACTIVE (未生效 by its meaning; Horizon has 不活跃);
 * neutron.agent.true, neutron.agent.false (响应正常 and 无响应 are a pair of our own; Horizon has 正常 for up);
 * neutron.vpnservice.PENDING_CREATE (等待添加连接 by its meaning; consoles say 等待创建 or 暂挂创建).
 *
 * Nova. Terms: server = 云主机, host = 主机, live migrate = 热迁移, evacuate = 疏散, confirm = 确认, revert = 撤销, cancel = 取消, up
 * and down (a service) = 在线 and 离线, attach and detach (a share) = 附加 and 分离: 挂载 is what the user does inside. The
 * hosts' labels are those of the servers' hints: 主机已宕机, 主机失去联系, 主机维护中. Unsure: nova.migration.running (post-copy) (后拷贝
 * is what KVM users say, 后复制 stands in manuals; no console has it); nova.migration.pre-migrating (our own words: the
 * claim on the destination is made); nova.service.state.up and down (Skyline has 停止 for down, but the service has only
 * ceased to report); nova.share_attachment (no console has it).
 *
 * Octavia. Terms: load balancer = 负载均衡器, listener = 监听器, pool = 资源池, member = 成员, health monitor = 健康监控器, provisioning
 * = 配置, failover = 故障转移, Amphora stays Amphora. Unsure: octavia.provisioning.ACTIVE (配置已生效; consoles say 运行中, which is
 * for the operating status to tell); octavia.operating.OFFLINE (离线, as Horizon says; it may also never have been in
 * use); octavia.operating.DEGRADED (降级运行; Skyline has 降级, Horizon 衰退, decline); octavia.operating.DRAINING (our own: it
 * does not end by itself, so no 正在排空; Skyline's 满载 is fully loaded); octavia.amphora.* (our own).
 *
 * Trove. Terms: database instance = 数据库实例, server = 云主机, replica = 副本, primary = 主实例 (of its database: 主库), set up =
 * 部署, promote = 提升, eject = 剔除, backup = 备份, register = 登记, agent = 代理程序. Unsure: trove.instance.SHUTDOWN (正在删除, by its
 * meaning; Horizon's 关闭 hides that); trove.instance.BLOCKED and FAILED (无响应, 部署失败: they spoke of the database up to
 * Victoria; Horizon has 阻塞, 失败); trove.instance.PROMOTE and EJECT, trove.operating.PROMOTE and EJECT (our own: Horizon
 * promotes with 设置, set, and both consoles eject with 删除, delete); trove.instance.DETACH (our own: Horizon's 分离镜像 is
 * about an image); trove.operating.ERROR (状态异常, for it is the report that is missing, not the database that is known to
 * be broken); trove.operating.LOGGING, trove.backup.RESTORED (our own).
 *
 * Zun. Terms: container = 容器, pull = 拉取, start = 启动, stop = 停止, restart and reboot = 重启, pause = 暂停, unpause = 取消暂停,
 * rebuild = 重建, attach and detach (a network) = 绑定 and 解绑, as in Skyline. Unsure: zun.container.Dead (no console has
 * it; said by what it is, since 死亡 tells the reader nothing); zun.task.container_killing (Skyline has 终止, but the
 * signal may be any).
 */
export const servicesZhHans: ServicesLocale = {
  lang: "zh-Hans",
  review: "reviewed",
  labels: {
    // several services
    Unknown: "未知",
    Enabled: "已启用",
    Disabled: "已停用",
    Available: "可用",
    Error: "错误",
    Creating: "正在创建",
    Deleting: "正在删除",
    "Delete Failed": "删除失败",
    "Manage Failed": "纳管失败",
    Managing: "正在纳管",
    "In Maintenance": "维护中",
    "Restoring Backup": "正在从备份还原",
    "Restore from Backup Failed": "从备份还原失败",
    "Awaiting Transfer": "等待接受转让",
    "Backing Up": "正在备份",
    "Backup Failed": "备份失败",
    "Extend Failed": "扩容失败",
    Extending: "正在扩容",
    "Reverting to Snapshot": "正在回滚到快照",
    Unmanaging: "正在取消纳管",
    "Unmanage Failed": "取消纳管失败",
    Migrating: "正在迁移",
    "Migration Failed": "迁移失败",
    "Migration Complete": "已迁移",
    "Completing Migration": "正在完成迁移",
    "No Migration": "无迁移",
    "Migration Starting": "等待开始迁移",
    "Replication Error": "复制错误",
    Deleted: "已删除",
    Updating: "正在更新",
    "In Effect": "已生效",
    "Create Failed": "创建失败",
    Created: "已创建",
    "Update Failed": "更新失败",
    Updated: "已更新",
    "Rolling Back": "正在回滚",
    "Rollback Failed": "回滚失败",
    "Rolled Back": "已回滚",
    "Resume Failed": "从挂起恢复失败",
    Resumed: "已从挂起恢复",
    "Resources Adopted": "已接管现有资源",
    "Snapshot Taken": "已创建快照",
    Checked: "已检查",
    "Restored from Snapshot": "已还原到快照",
    Adopting: "正在接管",
    "Adopt Failed": "接管失败",
    Rebooting: "正在重启",
    Healthy: "健康",
    Active: "运行中",
    Evacuated: "已疏散",
    "Not Responding": "无响应",
    Completed: "已完成",
    "Status Unknown": "状态不明",
    // Aodh
    OK: "正常",
    "In Alarm": "告警中",
    "Insufficient Data": "数据不足",
    // Barbican
    Generating: "正在处理",
    // Cinder
    Attaching: "正在挂载",
    "In Use": "使用中",
    Detaching: "正在卸载",
    Reserved: "已预留",
    "Writing Image to Volume": "正在将镜像写入卷",
    "Uploading Volume as Image": "正在将卷上传为镜像",
    "Changing Volume Type": "正在更改卷类型",
    "Replication On": "已启用复制",
    "Replication Off": "未启用复制",
    "Not Replicable": "不支持复制",
    "Failing Over": "正在故障转移",
    "Failover Failed": "故障转移失败",
    "Failed Over": "已故障转移",
    "Enabling Replication": "正在启用复制",
    "Disabling Replication": "正在停用复制",
    "Not Replicated": "无复制",
    "Reverting Volume": "正在回滚卷",
    "Restoring to Volume": "正在还原到卷",
    Attached: "已挂载",
    Detached: "已卸载",
    "Attach Failed": "挂载失败",
    "Detach Failed": "卸载失败",
    "Never Attached": "从未挂载",
    // Designate
    "Applying Change": "正在同步变更",
    "Change Propagated": "变更已同步",
    "Zone Missing on Name Servers": "DNS 服务器无此区域",
    // Glance
    "Waiting for Data": "等待数据",
    Saving: "正在保存",
    "Upload Failed": "上传失败",
    "Uploading to Staging": "正在上传到暂存区",
    Importing: "正在导入",
    "Deleted, Data Removal Pending": "等待彻底删除",
    Deactivated: "已停用",
    "Awaiting Acceptance": "等待接受",
    Accepted: "已接受",
    Rejected: "已拒绝",
    // Heat
    Suspending: "正在挂起",
    "Suspend Failed": "挂起失败",
    Suspended: "已挂起",
    Resuming: "正在从挂起恢复",
    "Adopting Resources": "正在接管现有资源",
    "Adopting Resources Failed": "接管现有资源失败",
    "Taking Snapshot": "正在创建快照",
    "Snapshot Failed": "创建快照失败",
    Checking: "正在检查",
    "Check Failed": "检查失败",
    "Restoring from Snapshot": "正在还原到快照",
    "Restore from Snapshot Failed": "还原到快照失败",
    Initializing: "正在初始化",
    "Initialization Failed": "初始化失败",
    "Not Started": "尚未开始",
    "Not Created": "未创建（栈已回滚）",
    Adopted: "已接管",
    // Ironic
    Enrolled: "已注册",
    Verifying: "正在验证凭证",
    Manageable: "可管理",
    "In Service": "使用中",
    "Deploying: Waiting for Node": "部署：等待节点响应",
    Deploying: "正在部署",
    "Deploy Failed": "部署失败",
    Deployed: "部署已完成",
    "Deployment on Hold, Action Needed": "部署已暂停，待人工处理",
    "Removing Deployment": "正在移除部署",
    "Removed, Cleaning Pending": "部署已移除，等待清理",
    Cleaning: "正在清理",
    "Cleaning: Waiting for Node": "清理：等待节点响应",
    "Clean Failed": "清理失败",
    "Cleaning on Hold, Action Needed": "清理已暂停，待人工处理",
    "Inspecting Hardware": "正在检查硬件",
    "Hardware Inspection Failed": "硬件检查失败",
    "Inspecting: Waiting for Node": "硬件检查：等待节点响应",
    "Rescue Mode": "救援模式",
    "Rescue Failed": "进入救援模式失败",
    "Rescue Mode: Waiting for Node": "进入救援模式：等待节点响应",
    Rescuing: "正在进入救援模式",
    "Unrescue Failed": "退出救援模式失败",
    Unrescuing: "正在退出救援模式",
    "Changing Settings or Firmware": "正在更改设置或固件",
    "Servicing: Waiting for Node": "更改设置或固件：等待节点响应",
    "Changing Settings Failed": "更改设置或固件失败",
    "Servicing on Hold, Action Needed": "更改设置或固件已暂停，待人工处理",
    "Powered On": "已开机",
    "Powered Off": "已关机",
    "Soft Rebooting": "正在软重启",
    "Soft Powering Off": "正在软关机",
    "Power Error": "电源错误",
    "Power State Unknown": "电源状态不明",
    "Not in Maintenance": "未处于维护模式",
    "Hardware Healthy": "硬件正常",
    "Hardware Warning": "硬件警告",
    "Hardware Critical": "硬件严重故障",
    "Health Not Reported": "未报告健康状况",
    "Powering On": "正在开机",
    "Powering Off": "正在关机",
    "No Power Change": "电源没有变化",
    // Magnum
    "No Status Yet": "尚无状态",
    Unhealthy: "不健康",
    "Health Unknown": "健康状态不明",
    "Health Not Checked": "未检查健康状态",
    // Manila
    "Creating from Snapshot": "正在从快照创建",
    "Deleted, Cleanup Pending": "已删除，等待清除",
    "Cleanup Failed, Retry Pending": "清除失败，等待重试",
    "Managing Failed, Removing Share": "纳管失败，正在移除",
    Unmanaged: "已取消纳管",
    Shrinking: "正在缩容",
    "Shrink Failed": "缩容失败",
    "Receiving Migration": "迁移目标，正在迁入",
    "Shrink Refused": "缩容已被拒绝",
    "Promoting Replica": "正在切换活动副本",
    Restoring: "正在还原",
    "Revert Failed": "回滚到快照失败",
    "Checking Exports": "正在核对导出位置",
    "Migrating with Server": "正在随共享服务器迁移",
    "Server Migration Destination": "随共享服务器迁移的目标，正在迁入",
    "Old Copy, Cleanup Pending": "旧副本，等待清除",
    "No Share Instance Yet": "尚无共享实例",
    "Migration in Progress": "迁移正在进行",
    "Migration Cancelled": "已取消迁移",
    "Cancelling Migration": "正在取消迁移",
    "Driver Migration Starting": "等待存储后端开始迁移",
    "Driver Migration in Progress": "正在由存储后端迁移",
    "Ready, Completion Pending": "已就绪，待完成迁移",
    "Data Copy Starting": "等待开始复制数据",
    "Copying Data": "正在复制数据",
    "Completing Data Copy": "正在完成数据复制",
    "Data Copied, Completion Pending": "数据已复制，待完成迁移",
    "Data Copy Cancelled": "已取消数据复制",
    "Data Copy Failed": "数据复制失败",
    "Access Rules in Effect": "访问规则已生效",
    "Applying Access Rules": "正在应用访问规则",
    "Applying Access Rules Failed": "应用访问规则失败",
    "Access Rules Out of Sync, Applying": "访问规则未同步，正在应用",
    "Rule Pending": "等待应用规则",
    "Withdrawal Pending": "等待撤销规则",
    "Rule Update Pending": "等待更新规则",
    "Applying Rule": "正在应用规则",
    "Withdrawing Rule": "正在撤销规则",
    "Updating Rule": "正在更新规则",
    "Applying New Rule": "新规则，正在应用",
    "Reverting Share": "正在回滚共享",
    "Active Replica": "活动副本",
    "In Sync": "已同步",
    "Out of Sync": "数据落后，等待同步",
    "No Replica": "无副本",
    "Takes No New Shares": "不再接受新共享",
    "Changing Network": "正在更改网络",
    "Restoring to Share": "正在还原到共享",
    "In Recycle Bin": "在回收站中",
    "Not in Recycle Bin": "不在回收站中",
    // Masakari
    "Recovery Pending": "等待恢复",
    Recovering: "正在恢复",
    "Error, Retrying": "恢复出错，等待重试",
    "Recovery Failed": "恢复失败",
    Ignored: "已忽略",
    Recovered: "已恢复",
    "Evacuation Pending": "等待疏散",
    Evacuating: "正在疏散",
    "Evacuation Failed": "疏散失败",
    // Neutron
    "Setting Up": "正在配置",
    "Not Connected": "未连通",
    "Not Applicable": "不适用",
    "Not Working": "未运行",
    "Assigning Agent": "正在分配代理",
    "Partly Connected": "部分连通",
    "Waiting for a Connection": "等待添加连接",
    "Setting Up Tunnel": "正在建立隧道",
    "Rules Switched Off": "规则已停用",
    "Not in Effect": "未生效",
    Responding: "响应正常",
    "Switched On": "已启用",
    "Switched Off": "已停用",
    // Nova
    "Start Pending": "等待开始",
    "Queued for Live Migration": "排队等待热迁移",
    Preparing: "正在准备热迁移",
    "Room Reserved, Migration Pending": "资源已预留，等待迁移",
    "Resizing or Migrating": "正在调整规格或冷迁移",
    "Live Migrating": "正在热迁移",
    "Live Migrating (Post-Copy)": "正在热迁移（后拷贝）",
    "Disks Moved, Finishing": "磁盘已迁移，正在收尾",
    "Awaiting Confirmation": "待确认",
    Confirming: "正在确认",
    Reverting: "正在撤销",
    Confirmed: "已确认",
    Reverted: "已撤销",
    Cancelled: "已取消",
    Reporting: "在线",
    "Not Reporting": "离线",
    "Host Up": "主机在线",
    "Host Down": "主机已宕机",
    "Host in Maintenance": "主机维护中",
    "Host Not Responding": "主机失去联系",
    "No Host": "未分配主机",
    "Attaching Share": "正在附加",
    "Detaching Share": "正在分离",
    "Waiting for Server Start": "待开机生效",
    // Octavia
    "Settings in Effect": "配置已生效",
    "Provisioning Failed": "配置失败",
    Online: "在线",
    Offline: "离线",
    Degraded: "降级运行",
    "No New Connections, Draining": "已停止接收新连接",
    "Not Monitored": "无健康监控",
    Allocated: "已分配",
    Booting: "正在启动",
    Ready: "已就绪",
    "Failover Stopped": "故障转移已停止",
    // Trove
    "Setup Failed": "部署失败",
    Resizing: "正在调整规格",
    "Restart Required": "需要重启",
    "Becoming Primary": "正在提升为主实例",
    "Replacing Primary": "正在剔除主实例",
    "Upgrading Version": "正在升级",
    "Becoming Standalone": "正在转为独立实例",
    "Creation Pending": "等待创建",
    "Database Running": "数据库运行中",
    "Database Not Responding": "数据库无响应",
    "Database Stopped": "数据库已停止",
    "Database Setup Failed": "数据库部署失败",
    "Setting Up Database": "正在部署数据库",
    "Database Becoming Primary": "正在提升为主库",
    "Replacing Primary Database": "正在剔除主库",
    "Exporting Logs": "正在导出日志",
    "Database Error": "数据库状态异常",
    "Database Setup Pending": "等待部署数据库",
    "Database Deleted": "数据库已删除",
    "Database Restart Required": "数据库需要重启",
    "Database Healthy": "数据库健康",
    "Upgrading Database": "正在升级数据库",
    "Restarting Database": "正在重启数据库",
    "No Database Status": "无数据库状态",
    "Uploading Backup": "正在上传",
    Registered: "已登记",
    // Zun
    Running: "运行中",
    Stopped: "已停止",
    Paused: "已暂停",
    Rebuilding: "正在重建",
    "Delete Failed, Cannot Start": "删除失败，无法启动",
    Restarting: "正在重启",
    "Pulling Image": "正在拉取镜像",
    "Creating Container": "正在创建容器",
    "Starting Container": "正在启动容器",
    "Deleting Container": "正在删除容器",
    "Stopping Container": "正在停止容器",
    "Rebooting Container": "正在重启容器",
    "Pausing Container": "正在暂停容器",
    "Unpausing Container": "正在取消暂停容器",
    "Sending Signal to Container": "正在向容器发送信号",
    "Adding Security Group": "正在添加安全组",
    "Removing Security Group": "正在移除安全组",
    "Attaching Network": "正在绑定网络",
    "Detaching Network": "正在解绑网络",
    "Rebuilding Container": "正在重建容器",
    "No Task": "无任务",
  },
  "cinder.hints": {
    attachedToNothing: "使用中，但未挂载到任何云主机",
    attachedAlready: "可用，但仍有挂载",
  },
  "designate.hints": {
    action: "操作：{message}",
  },
  "glance.hints": {
    importing: "正在复制到更多存储：{text}",
    notImported: "复制到以下存储失败：{text}",
  },
  "heat.hints": {
    reason: "原因：{message}",
  },
  "ironic.hints": {
    fault: "故障：{message}",
    maintenance: "维护中",
    maintenanceBecause: "维护中：{text}",
    lastError: "最近的错误：{message}",
  },
  "magnum.hints": {
    reason: "原因：{message}",
  },
  "neutron.hints": {
    notBound: "没有主机能绑定此端口",
  },
  "nova.hints": {
    disabled: "已停用",
    disabledBecause: "已停用：{text}",
    forcedDown: "已强制设为离线",
    frozen: "已冻结，不接受新任务",
    replication: "复制：{message}",
    backendDown: "后端离线",
  },
  "octavia.hints": {
    stillServing: "流量仍按之前的设置转发",
    notServing: "已启用，但没有提供服务",
    switchedOff: "已停用",
  },
  "trove.hints": {
    reason: "原因：{message}",
  },
  "zun.hints": {
    reason: "原因：{message}",
  },
};
