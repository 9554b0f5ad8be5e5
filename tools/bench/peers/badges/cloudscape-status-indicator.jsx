import StatusIndicator from "@cloudscape-design/components/status-indicator";
import { states } from "../states.js";

const types = { neutral: "stopped", success: "success", error: "error", progress: "in-progress" };

export const Badge = ({ state }) => {
  const { label, tone } = states[state];
  return <StatusIndicator type={types[tone]}>{label}</StatusIndicator>;
};
