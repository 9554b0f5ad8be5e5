/** The ten power states: a word and a tone each. Every library draws them with an icon a tone, as its users would. */
export const states = [
  { label: "No State", tone: "neutral" },
  { label: "Running", tone: "success" },
  { label: "Blocked", tone: "neutral" },
  { label: "Paused", tone: "neutral" },
  { label: "Shut Down", tone: "neutral" },
  { label: "Shut Off", tone: "neutral" },
  { label: "Crashed", tone: "error" },
  { label: "Suspended", tone: "neutral" },
  { label: "Failed", tone: "error" },
  { label: "Building", tone: "progress" },
];
