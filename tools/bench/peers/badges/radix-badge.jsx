import { CheckCircledIcon, CrossCircledIcon, StopIcon, UpdateIcon } from "@radix-ui/react-icons";
import { Badge as RadixBadge, Theme } from "@radix-ui/themes";
import "@radix-ui/themes/styles.css";
import { states } from "../states.js";

const colors = { neutral: "gray", success: "green", error: "red", progress: "blue" };
const icons = { neutral: StopIcon, success: CheckCircledIcon, error: CrossCircledIcon, progress: UpdateIcon };

export const Provider = ({ children }) => <Theme>{children}</Theme>;

export const Badge = ({ state }) => {
  const { label, tone } = states[state];
  const Icon = icons[tone];
  return (
    <RadixBadge color={colors[tone]}>
      <Icon />
      {label}
    </RadixBadge>
  );
};
