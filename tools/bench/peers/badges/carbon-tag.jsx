import { CheckmarkFilled, ErrorFilled, InProgress, StopFilled } from "@carbon/icons-react";
import { Tag } from "@carbon/react";
import "@carbon/styles/css/styles.min.css";
import { states } from "../states.js";

const types = { neutral: "gray", success: "green", error: "red", progress: "blue" };
const icons = { neutral: StopFilled, success: CheckmarkFilled, error: ErrorFilled, progress: InProgress };

export const Badge = ({ state }) => {
  const { label, tone } = states[state];
  return (
    <Tag size="sm" type={types[tone]} renderIcon={icons[tone]}>
      {label}
    </Tag>
  );
};
