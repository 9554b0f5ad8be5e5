import type { ApiObject } from "./apiObject.ts";

// Where APIs say what identifies a resource, what people call it, and when it last changed.
const IDS = ["id", "uuid", "alarm_id", "physical_resource_id", "binary"];
const NAMES = [
  "name",
  "display_name",
  "stack_name",
  "resource_name",
  "floating_ip_address",
  "hypervisor_hostname",
  "host",
];
const TIMES = [
  "updated_at",
  "updated",
  "provision_updated_at",
  "updated_time",
  "created_at",
  "created",
  "creation_time",
];

/** What identifies a resource, what people call it, and when it last changed, as it was sent. */
export const identityOf = ({ text, get }: ApiObject) => ({
  id: firstOf(IDS, text),
  name: firstOf(NAMES, text),
  changed: firstOf(TIMES, get),
});

/** The first thing that is found under any of several keys. */
function firstOf<Value>(keys: readonly string[], find: (key: string) => Value | null | undefined): Value | undefined {
  for (const key of keys) {
    const value = find(key);
    if (value !== undefined && value !== null) return value;
  }
  return undefined;
}
