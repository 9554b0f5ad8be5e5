import { StateBadge } from "openstack-state-badges";

const tones = ["success", "progress", "warning", "error", "neutral"] as const;

/** Every tone, with its own shape. */
export const Tones = () => (
  <ul>
    {tones.map((tone) => (
      <li key={tone}>
        <StateBadge state={tone} tone={tone} />
      </li>
    ))}
  </ul>
);
