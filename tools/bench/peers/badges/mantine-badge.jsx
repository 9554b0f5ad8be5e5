import { Badge as MantineBadge, MantineProvider } from "@mantine/core";
import "@mantine/core/styles/baseline.css";
import "@mantine/core/styles/default-css-variables.css";
import "@mantine/core/styles/global.css";
import "@mantine/core/styles/Badge.css";
import { CircleCheck, CircleStop, OctagonX, RotateCw } from "lucide-react";
import { states } from "../states.js";

const colors = { neutral: "gray", success: "green", error: "red", progress: "blue" };
const icons = { neutral: CircleStop, success: CircleCheck, error: OctagonX, progress: RotateCw };

export const Provider = ({ children }) => <MantineProvider>{children}</MantineProvider>;

export const Badge = ({ state }) => {
  const { label, tone } = states[state];
  const Icon = icons[tone];
  return (
    <MantineBadge variant="light" color={colors[tone]} leftSection={<Icon size={12} />}>
      {label}
    </MantineBadge>
  );
};
