import { type Cases, objectOf } from "../../test/cases/cases.ts";
import { volumeCases } from "../../test/cases/cinder.ts";
import { stackCases } from "../../test/cases/heat.ts";
import { nodeCases } from "../../test/cases/ironic.ts";
import { loadBalancerCases } from "../../test/cases/octavia.ts";
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

/** A resource in one of the cases that the tests tell of it. */
function inCase(resource: Cases, title: string): object {
  const [, changes] = resource.cases.find(([each]) => each === title) ?? [];
  return { ...objectOf(resource), ...changes };
}

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
  { name: "Load balancer", value: { loadbalancer: inCase(loadBalancerCases, "failed while traffic flows") } },
  {
    name: "Volumes, list",
    value: {
      volumes: [
        objectOf(volumeCases),
        inCase(volumeCases, "migrating, which its status does not show"),
        inCase(volumeCases, "whose replication is broken"),
        { ...objectOf(volumeCases), status: "error_deleting" },
      ].map((volume, index) => ({ ...volume, id: `volume-${index + 1}`, name: `volume-${index + 1}` })),
    },
  },
  { name: "Bare-metal node", value: inCase(nodeCases, "in maintenance, in service") },
  { name: "Stack", value: { stack: inCase(stackCases, "failed, and why") } },
];
