/**
 * The keys of a state beside the API's own: those of openstacksdk and notifications; Nova's v3 API; Huawei and fog.
 * `others` are those of gophercloud and of the command line's tables.
 */
const keysOf = (name: string, ...others: readonly string[]): readonly string[] => [
  name,
  `os-extended-status:${name}`,
  `OS_EXT_STS_${name}`,
  `os_ext_sts_${name}`,
  ...others,
];

/**
 * The keys under which tools send the states of a server. They are not in the fields, so that the badge of one field does
 * not load them.
 */
export const otherKeys = {
  status: ["Status"],
  // state_description is in Nova's unversioned notifications.
  task: keysOf("task_state", "TaskState", "Task State", "state_description"),
  vm: keysOf("vm_state", "VmState"),
  power: keysOf("power_state", "PowerState", "Power State"),
};
