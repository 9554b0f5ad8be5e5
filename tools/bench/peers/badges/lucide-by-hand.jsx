import { CircleCheck, CircleStop, OctagonX, Power } from "lucide-react";
import { states } from "../states.js";
import "../../page.css";

const icons = { neutral: CircleStop, success: CircleCheck, error: OctagonX, progress: Power };

export const Badge = ({ state }) => {
  const { label, tone } = states[state];
  const Icon = icons[tone];
  return (
    <span className={`badge ${tone}`}>
      <Icon size={16} aria-hidden />
      {label}
    </span>
  );
};
