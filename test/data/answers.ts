// Answers as the services' API references show them, shortened to what a list page has: one object of each service.

/** Block Storage v3, GET /v3/{project_id}/volumes/{volume_id}. */
export const volume = {
  volume: {
    id: "6edbc2f4-1507-44f8-ac0d-eed1d2608d38",
    name: "test-volume-attachments",
    status: "in-use",
    attachments: [{ server_id: "f4fda93b-06e0-4743-8117-bc8bcecd651b", device: "/dev/vdb" }],
    migration_status: null,
    "os-vol-mig-status-attr:migstat": null,
    replication_status: null,
    bootable: "false",
    size: 2,
  },
};

/** Image v2, GET /v2/images/{image_id}. */
export const image = {
  id: "1bea47ed-f6a9-463b-b423-14b9cca9ad27",
  name: "cirros-0.3.2-x86_64-disk",
  status: "active",
  visibility: "public",
  os_hidden: false,
  size: 13167616,
};

/** Networking v2.0, GET /v2.0/ports/{port_id}. */
export const port = {
  port: {
    id: "46d4bfb9-b26e-41f3-bd2e-e6dcc1ccedb2",
    name: "",
    status: "ACTIVE",
    admin_state_up: true,
    device_id: "5e3898d7-11be-483e-9732-b2f5eccd2b2e",
    device_owner: "network:router_interface",
    "binding:vif_type": "ovs",
  },
};

/** Networking v2.0, GET /v2.0/networks/{network_id}. */
export const network = {
  network: { id: "d32019d3-bc6e-4319-9c1d-6722fc136a22", status: "ACTIVE", admin_state_up: true },
};

/** Networking v2.0, GET /v2.0/routers/{router_id}. */
export const router = {
  router: { id: "915a14a6-867b-4af7-83d1-70efceb146f9", status: "ACTIVE", admin_state_up: true },
};

/** Networking v2.0, GET /v2.0/floatingips/{floatingip_id}. */
export const floatingIp = {
  floatingip: {
    id: "2f245a7b-796b-4f26-9cf9-9e82d248fda7",
    status: "ACTIVE",
    floating_ip_address: "172.24.4.228",
    port_id: "ce705c24-c1ef-408a-bda3-7bbd946164ab",
  },
};

/** Networking v2.0, GET /v2.0/agents/{agent_id}. */
export const agent = {
  agent: {
    id: "840d5d68-5759-4e9e-812f-f3bd19214c7f",
    agent_type: "Open vSwitch agent",
    alive: true,
    admin_state_up: true,
  },
};

/** Load Balancer v2, GET /v2/lbaas/loadbalancers/{loadbalancer_id}. */
export const loadBalancer = {
  loadbalancer: {
    id: "8a562351-f0fb-424c-a0af-83461ad9d30e",
    name: "best_load_balancer",
    provisioning_status: "ACTIVE",
    operating_status: "ONLINE",
    admin_state_up: true,
    provider: "octavia",
  },
};

/** Orchestration v1, GET /v1/{tenant_id}/stacks/{stack_name}/{stack_id}. */
export const stack = {
  stack: {
    id: "3095aefc-09fb-4bc7-b1f0-f21a304e864c",
    stack_name: "simple_stack",
    stack_status: "CREATE_COMPLETE",
    stack_status_reason: "Stack CREATE completed successfully",
  },
};

/** Bare Metal v1, GET /v1/nodes/{node_ident}. */
export const node = {
  uuid: "6d85703a-565d-469a-96ce-30b6de53079d",
  name: "test_node_classic",
  provision_state: "active",
  target_provision_state: null,
  power_state: "power on",
  target_power_state: null,
  maintenance: false,
  maintenance_reason: null,
  fault: null,
  last_error: null,
};

/** Container Infrastructure v1, GET /v1/clusters/{cluster_ident}. */
export const cluster = {
  uuid: "746e779a-751a-456b-a3e9-c883d734946f",
  name: "k8s",
  status: "CREATE_COMPLETE",
  status_reason: "Stack CREATE completed successfully",
  health_status: "HEALTHY",
};

/** Shared File Systems v2, GET /v2/shares/{share_id}. */
export const share = {
  share: {
    id: "011d21e2-fbc3-4e4a-9993-9ea223f73264",
    name: "share_London",
    status: "available",
    task_state: null,
    access_rules_status: "active",
    replication_type: null,
    is_soft_deleted: false,
  },
};

/** Database v1.0, GET /v1.0/{accountId}/instances/{instanceId}. */
export const instance = {
  instance: {
    id: "44b277eb-39be-4921-be31-3d61b43651d7",
    name: "json_rack_instance",
    status: "ACTIVE",
    operating_status: "HEALTHY",
  },
};

/** DNS v2, GET /v2/zones/{zone_id}. */
export const zone = {
  id: "a86dba58-0043-4cc6-a1bb-69d5e86f3ca3",
  name: "example.org.",
  status: "ACTIVE",
  action: "NONE",
};

/** Compute v2.1, GET /os-services. */
export const service = {
  id: 2,
  binary: "nova-compute",
  host: "host1",
  state: "up",
  status: "enabled",
  disabled_reason: null,
  forced_down: false,
};

/** Compute v2.1, GET /os-migrations. */
export const migration = { id: 1234, status: "completed", migration_type: "live-migration" };

/** Application Container, GET /v1/containers/{container_ident}. */
export const container = {
  uuid: "1739e28a-d391-4fd9-93a5-3ba3f29a4c9b",
  name: "test_container",
  status: "Running",
  task_state: null,
};

/** Alarming v2, GET /v2/alarms/{alarm_id}. */
export const alarm = {
  alarm_id: "27448e47-1fb2-4c1d-8d9f-b1a7d0c8f27e",
  name: "cpu_hi",
  state: "ok",
  enabled: true,
  severity: "low",
};

/** Key Manager v1, GET /v1/secrets/{uuid}. */
export const secret = { name: "AES key", status: "ACTIVE", secret_type: "opaque" };

/** Instance High Availability v1, GET /notifications/{notification_id}. */
export const notification = {
  notification: { id: 1, type: "VM", status: "finished", generated_time: "2017-06-13T15:34:55.000000" },
};
