/** A resource as an API sends it, shortened to what decides, and the rule that it shows. */
export interface Example {
  readonly object: Readonly<Record<string, unknown>>;
  /** The rule, as a sentence. */
  readonly rule: string;
}

export const alarms: readonly Example[] = [
  { object: { state: "alarm", enabled: true, severity: "low" }, rule: "The alarm has fired, so someone has to look." },
  {
    object: { state: "alarm", enabled: true, severity: "critical" },
    rule: "A critical alarm that has fired is an error.",
  },
  { object: { state: "alarm", enabled: false }, rule: "While it is disabled, its state is old and doesn’t count." },
];

export const volumes: readonly Example[] = [
  {
    object: { status: "in-use", migration_status: "migrating" },
    rule: "A migration leads, because the status doesn’t show it.",
  },
  {
    object: { status: "deleting", migration_status: "migrating" },
    rule: "A deletion takes precedence over a migration.",
  },
  {
    object: { status: "in-use", migration_status: "error" },
    rule: "The volume works, but its migration failed.",
  },
  {
    object: { status: "in-use", attachments: [] },
    rule: "The status says in use, but nothing is attached.",
  },
  {
    object: { status: "available", attachments: [{ device: "/dev/vdb" }] },
    rule: "The status says available, but something is attached.",
  },
];

export const zones: readonly Example[] = [
  { object: { status: "ACTIVE", action: "NONE" }, rule: "Nothing is pending." },
  { object: { status: "PENDING", action: "UPDATE" }, rule: "The mark says what is pending." },
];

export const images: readonly Example[] = [
  {
    object: { status: "active", os_glance_importing_to_stores: "ceph" },
    rule: "It can be used while it’s copied to more stores.",
  },
  {
    object: { status: "active", os_glance_failed_import: "ceph" },
    rule: "It can be used, but a copy failed.",
  },
  {
    object: { status: "importing", os_glance_importing_to_stores: "ceph" },
    rule: "While it’s imported, the stores add nothing.",
  },
];

export const stacks: readonly Example[] = [
  { object: { stack_status: "CREATE_COMPLETE" }, rule: "The requested change is complete." },
  { object: { stack_status: "ROLLBACK_COMPLETE" }, rule: "The rollback is complete, but what was wanted isn’t done." },
  {
    object: { stack_status: "UPDATE_FAILED", stack_status_reason: "no quota" },
    rule: "The mark says why the update failed.",
  },
  { object: { stack_status: "SUSPEND_COMPLETE" }, rule: "A suspended stack is at rest, not healthy." },
  {
    object: { stack_status: "SIGNAL_IN_PROGRESS" },
    rule: "Even if the action is unknown, it’s in progress.",
  },
];

export const stackResources: readonly Example[] = [
  { object: { resource_status: "INIT_COMPLETE" }, rule: "Work on it hasn’t begun, so it isn’t healthy." },
  {
    object: { resource_status: "CREATE_FAILED", resource_status_reason: "no quota" },
    rule: "The mark says why it failed.",
  },
];

export const nodes: readonly Example[] = [
  {
    object: { provision_state: "active", maintenance: true, fault: "power failure" },
    rule: "A fault put the node in maintenance, so someone has to act.",
  },
  {
    object: { provision_state: "active", maintenance: true, maintenance_reason: "disk" },
    rule: "A node in service is in maintenance. Someone is already working on it.",
  },
  {
    object: { provision_state: "available", target_power_state: "rebooting" },
    rule: "A change of power takes precedence over a node at rest.",
  },
  {
    object: { provision_state: "active", power_state: "power off" },
    rule: "A node in service should have power.",
  },
  {
    object: { provision_state: "active", health: "Critical" },
    rule: "The node is in service, but its hardware is failing.",
  },
];

export const clusters: readonly Example[] = [
  {
    object: { status: "CREATE_COMPLETE", health_status: "UNHEALTHY" },
    rule: "Once nothing is in progress, the health leads.",
  },
  {
    object: { status: "UPDATE_IN_PROGRESS", health_status: "HEALTHY" },
    rule: "An action in progress takes precedence over the health.",
  },
  {
    object: { status: "CREATE_FAILED", status_reason: "quota" },
    rule: "The mark says why the action failed.",
  },
  {
    object: { status: "CREATE_COMPLETE", health_status: "UNKNOWN" },
    rule: "If the health is unknown, the status leads.",
  },
];

export const shares: readonly Example[] = [
  {
    object: { status: "available", is_soft_deleted: true },
    rule: "It’s in the recycle bin, and will be deleted unless someone restores it.",
  },
  {
    object: { status: "migrating", task_state: "data_copying_in_progress" },
    rule: "While it migrates, the task leads.",
  },
  {
    object: { status: "migrating", task_state: "migration_driver_phase1_done" },
    rule: "The migration waits for a decision.",
  },
  {
    object: { status: "available", access_rules_status: "error" },
    rule: "The share works, but its access rules failed.",
  },
  {
    object: { status: "available", task_state: "migration_error" },
    rule: "The share works, but its migration failed.",
  },
];

export const replicas: readonly Example[] = [
  {
    object: { status: "available", replica_state: "out_of_sync" },
    rule: "If the replica is available, its replication leads.",
  },
  { object: { status: "creating", replica_state: null }, rule: "Otherwise, its status leads." },
];

/** What every resource with an `admin_state_up` shows. */
export const switched: readonly Example[] = [
  { object: { status: "ACTIVE", admin_state_up: true }, rule: "It’s switched on, so its status leads." },
  { object: { status: "ACTIVE", admin_state_up: false }, rule: "It’s switched off, whatever its status." },
];

/** What a resource with an `admin_state_up` shows whose status can be ERROR. */
export const switchedOrFailed: readonly Example[] = [
  ...switched,
  { object: { status: "ERROR", admin_state_up: false }, rule: "An error leads even if it’s switched off." },
];

export const ports: readonly Example[] = [
  {
    object: { status: "DOWN", device_id: "5e38…", device_owner: "network:router_interface" },
    rule: "A router needs the port, but it’s down.",
  },
  { object: { status: "DOWN", device_id: "", device_owner: "" }, rule: "Nothing uses the port, so down is expected." },
  { object: { status: "DOWN", admin_state_up: false }, rule: "It’s switched off, so down is expected." },
  { object: { status: "ERROR", admin_state_up: false }, rule: "An error leads even if it’s switched off." },
  {
    object: { status: "ACTIVE", "binding:vif_type": "binding_failed" },
    rule: "No host could bind the port.",
  },
];

export const floatingIps: readonly Example[] = [
  { object: { status: "DOWN", port_id: "ce70…" }, rule: "It has a port, but it’s down." },
  { object: { status: "DOWN", port_id: null }, rule: "It has no port, so down is expected." },
];

export const agents: readonly Example[] = [
  { object: { alive: false, admin_state_up: true }, rule: "It doesn’t respond, so someone has to act." },
  { object: { alive: false, admin_state_up: false }, rule: "It doesn’t respond, but is disabled: nobody has to act." },
  { object: { alive: true, admin_state_up: false }, rule: "It responds, but takes no new work." },
];

export const novaServices: readonly Example[] = [
  { object: { state: "down", status: "enabled" }, rule: "It’s down, so someone has to act." },
  { object: { state: "down", status: "disabled" }, rule: "It’s down and disabled: nobody has to act." },
  {
    object: { state: "up", status: "disabled", disabled_reason: "upgrade" },
    rule: "It’s up, but takes no new work. The mark says why.",
  },
  {
    object: { state: "up", status: "enabled", backend_state: "down" },
    rule: "A service of Cinder is up, but its back end is down.",
  },
];

export const loadBalancers: readonly Example[] = [
  {
    object: { provisioning_status: "ERROR", operating_status: "ONLINE" },
    rule: "A change failed, but traffic still flows.",
  },
  {
    object: { provisioning_status: "PENDING_CREATE", operating_status: "OFFLINE" },
    rule: "While it’s created, offline is expected.",
  },
  {
    object: { provisioning_status: "PENDING_UPDATE", operating_status: "ERROR" },
    rule: "An error in operation takes precedence over an update.",
  },
  {
    object: { provisioning_status: "ACTIVE", operating_status: "DEGRADED" },
    rule: "Once nothing is in progress, the operation leads.",
  },
  {
    object: { provisioning_status: "ACTIVE", operating_status: "OFFLINE", admin_state_up: true },
    rule: "It’s switched on, but nothing is served.",
  },
];

export const instances: readonly Example[] = [
  {
    object: { status: "ACTIVE", operating_status: "SHUTDOWN" },
    rule: "The instance runs, but its database is down.",
  },
  { object: { status: "RESIZE", operating_status: "" }, rule: "An action in progress leads." },
  {
    object: { status: "ERROR", fault: { message: "quota" } },
    rule: "The mark says why the instance failed.",
  },
];

export const containers: readonly Example[] = [
  {
    object: { status: "Running", task_state: "container_stopping" },
    rule: "A task leads, because the status hides it.",
  },
  {
    object: { status: "Deleted", task_state: "container_deleting" },
    rule: "A deleted container is gone, whatever its task.",
  },
  { object: { status: "Error", status_reason: "no image" }, rule: "The mark says why the container failed." },
];
