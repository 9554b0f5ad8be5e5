/** A server with all three marks, as the API sends it. */
export const busy = {
  id: "1",
  name: "web-1",
  status: "ACTIVE",
  "OS-EXT-STS:task_state": "migrating",
  "OS-EXT-STS:vm_state": "active",
  "OS-EXT-STS:power_state": 1,
  progress: 42,
  locked: true,
  locked_reason: "for the audit",
  host_status: "DOWN",
};

/** What is heard, found and copied of its badge. */
export const BUSY_PHRASE = "Migrating, 42% done, Locked: for the audit, Host is down";
