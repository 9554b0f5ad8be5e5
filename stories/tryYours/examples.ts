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
  Host: "host1",
});

/** How many of a resource's cases an example shows. */
const MANY = 6;

/** A resource in cases that the tests tell of it, each under its name. */
const inCases = (resource: Cases): readonly object[] =>
  resource.cases.slice(0, MANY).map(([name, changes]) => ({ ...objectOf(resource), ...changes, name }));

interface Example {
  readonly name: string;
  readonly value: unknown;
  /** What to pick for it: it does not say so itself. */
  readonly resource?: string;
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
    value: { servers: ["live migrate", "reboot", "shelve", "soft delete"].map(ended) },
  },
  {
    name: "API, failed",
    value: {
      server: { ...failed, fault: { code: 500, created: failed?.updated, message: "No valid host was found." } },
    },
  },
  {
    name: "API, a cell is down",
    value: {
      servers: [ended("reboot"), { id: failed?.id, "OS-EXT-STS:power_state": 1, status: "UNKNOWN", links: [] }],
    },
  },
  {
    name: "Notification",
    value: {
      event_type: "instance.power_off.start",
      payload: {
        "nova_object.data": {
          uuid: failed?.id,
          display_name: "web-1",
          state: "active",
          task_state: "powering-off",
          power_state: "running",
        },
      },
    },
  },
  { name: "Load balancers", value: { loadbalancers: inCases(loadBalancerCases) } },
  { name: "Volumes", value: { volumes: inCases(volumeCases) } },
  { name: "Stacks", value: { stacks: inCases(stackCases) } },
  { name: "baremetal node list", value: inCases(nodeCases), resource: "node" },
];
