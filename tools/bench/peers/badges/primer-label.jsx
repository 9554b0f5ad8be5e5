import { CheckCircleIcon, SquareCircleIcon, SyncIcon, XCircleIcon } from "@primer/octicons-react";
import "@primer/primitives/dist/css/functional/themes/light.css";
import { BaseStyles, Label, ThemeProvider } from "@primer/react";
import { states } from "../states.js";

const variants = { neutral: "secondary", success: "success", error: "danger", progress: "accent" };
const icons = { neutral: SquareCircleIcon, success: CheckCircleIcon, error: XCircleIcon, progress: SyncIcon };

export const Provider = ({ children }) => (
  <ThemeProvider>
    <BaseStyles>{children}</BaseStyles>
  </ThemeProvider>
);

export const Badge = ({ state }) => {
  const { label, tone } = states[state];
  const Icon = icons[tone];
  return (
    <Label variant={variants[tone]}>
      <Icon size={12} /> {label}
    </Label>
  );
};
