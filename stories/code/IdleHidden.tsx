import { TaskStateBadge } from "openstack-state-badges";

/** A task, no task, and a task state that was not sent. */
export const IdleHidden = () => (
  <ul>
    <li>
      <code>rebooting</code>: <TaskStateBadge state="rebooting" idle="hide" />
    </li>
    <li>
      <code>null</code>: <TaskStateBadge state={null} idle="hide" />
    </li>
    <li>
      <code>undefined</code>: <TaskStateBadge state={undefined} idle="hide" />
    </li>
  </ul>
);
