import { Badge as FluentBadge, FluentProvider, webLightTheme } from "@fluentui/react-components";
import { ArrowSyncRegular, CheckmarkCircleRegular, ErrorCircleRegular, RecordStopRegular } from "@fluentui/react-icons";
import { states } from "../states.js";

const colors = { neutral: "informative", success: "success", error: "danger", progress: "brand" };
const icons = {
  neutral: RecordStopRegular,
  success: CheckmarkCircleRegular,
  error: ErrorCircleRegular,
  progress: ArrowSyncRegular,
};

export const Provider = ({ children }) => <FluentProvider theme={webLightTheme}>{children}</FluentProvider>;

export const Badge = ({ state }) => {
  const { label, tone } = states[state];
  const Icon = icons[tone];
  return (
    <FluentBadge appearance="tint" color={colors[tone]} icon={<Icon />}>
      {label}
    </FluentBadge>
  );
};
