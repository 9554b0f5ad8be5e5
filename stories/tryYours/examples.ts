import { frames } from "../frames.ts";

const recorded = (step: string) => frames.filter((frame) => frame.step === step).map(({ server }) => server);
const ended = (step: string) => recorded(step).at(-1);

const [failed] = recorded("reset to error");

/** A row in the output of `openstack server list --long -f json`. */
const row = (name: string, status: string, task: string | null, power: number | string) => ({
  ID: name,
  Name: name,
  Status: status,
  "Task State": task,
  "Power State": power,
  Networks: { private: ["10.0.0.7"] },
  "Image Name": "debian-13",
  "Availability Zone": "nova",
  Host: "host1",
  Properties: {},
});

/** A volume as the API lists it. */
const volume = (name: string, changes: object) => ({
  name,
  status: "available",
  attachments: [],
  migration_status: null,
  replication_status: null,
  bootable: "false",
  size: 2,
  ...changes,
});

interface Example {
  readonly name: string;
  readonly value: unknown;
}

/** One example for each kind of input. */
export const examples: readonly Example[] = [
  { name: "server show", value: { ...recorded("lock")[0], locked_reason: "for the audit" } },
  {
    name: "server list --long",
    value: [
      row("web-1", "ACTIVE", null, 1),
      row("web-2", "ACTIVE", "deleting", 1),
      row("db-1", "VERIFY_RESIZE", null, 1),
      row("db-2", "ACTIVE", "None", "Shutdown"),
    ],
  },
  {
    name: "API, list",
    value: {
      servers: [ended("live migrate"), recorded("rescue")[1], recorded("shelve")[1], ended("soft delete")].map(
        (server, index) => ({ ...server, name: `web-${index + 1}` }),
      ),
    },
  },
  {
    name: "API, failed",
    value: {
      server: {
        ...failed,
        fault: { code: 500, created: failed?.updated, message: "No valid host was found." },
      },
    },
  },
  {
    name: "API, a cell is down",
    value: {
      servers: [
        ended("reboot"),
        { id: failed?.id, created: failed?.created, "OS-EXT-STS:power_state": 1, status: "UNKNOWN", links: [] },
      ],
    },
  },
  {
    name: "Notification",
    value: {
      event_type: "instance.power_off.start",
      payload: {
        "nova_object.name": "InstanceActionPayload",
        "nova_object.version": "1.8",
        "nova_object.data": {
          uuid: failed?.id,
          display_name: "web-1",
          state: "active",
          task_state: "powering-off",
          power_state: "running",
          locked: false,
          progress: 0,
        },
      },
    },
  },
  {
    name: "Load balancer",
    value: {
      loadbalancer: {
        id: "8a562351-f0fb-424c-a0af-83461ad9d30e",
        name: "best_load_balancer",
        provisioning_status: "ERROR",
        operating_status: "ONLINE",
        admin_state_up: true,
        provider: "octavia",
      },
    },
  },
  {
    name: "Volumes, list",
    value: {
      volumes: [
        volume("database", { status: "in-use", attachments: [{ device: "/dev/vdb" }] }),
        volume("archive", { migration_status: "migrating" }),
        volume("mail", { replication_status: "failover-error" }),
        volume("backup", { status: "error_deleting" }),
      ],
    },
  },
  {
    name: "Bare-metal node",
    value: {
      uuid: "6d85703a-565d-469a-96ce-30b6de53079d",
      name: "test_node_classic",
      provision_state: "active",
      target_provision_state: null,
      power_state: "power on",
      target_power_state: null,
      maintenance: true,
      maintenance_reason: "new disks",
      fault: null,
      last_error: null,
    },
  },
  {
    name: "Stack",
    value: {
      stack: {
        id: "3095aefc-09fb-4bc7-b1f0-f21a304e864c",
        stack_name: "simple_stack",
        stack_status: "CREATE_FAILED",
        stack_status_reason: "Resource CREATE failed: quota exceeded",
      },
    },
  },
];
