import { defineStates, StateBadge, stateParser } from "openstack-state-badges";

const disc = "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18m0 6a3 3 0 1 1 0 6 3 3 0 0 1 0-6";
const link = "M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1";
const plus = "M12 5v14M5 12h14";
const arrow = "M5 12h14M13 6l6 6-6 6";
const cross = "M6 6l12 12M18 6L6 18";
const question = "M9 9a3 3 0 1 1 4 3q-1 .5-1 2M12 18v.01";

/** Some states of a Cinder volume. */
export const volumeStates = defineStates({
  creating: { tone: "progress", phase: "transitional", icon: plus },
  available: { tone: "success", phase: "stable", icon: disc },
  "in-use": { tone: "success", phase: "stable", icon: link },
  detaching: { tone: "progress", phase: "transitional", icon: arrow },
  error_deleting: { tone: "error", phase: "stable", icon: cross, attention: true },
  unknown: { tone: "neutral", phase: "indeterminate", icon: question },
});

const labels: Readonly<Record<keyof typeof volumeStates, string>> = {
  creating: "Creating",
  available: "Available",
  "in-use": "In use",
  detaching: "Detaching",
  error_deleting: "Deletion failed",
  unknown: "Unknown",
};

const parseVolumeState = stateParser(volumeStates, {});

/** A badge that a console could define itself, based on StateBadge. */
export function VolumeStateBadge({ status }: { readonly status: string | null | undefined }) {
  const state = parseVolumeState(status);
  return (
    <StateBadge state={state} {...volumeStates[state]} label={state === "unknown" && status ? status : labels[state]} />
  );
}
