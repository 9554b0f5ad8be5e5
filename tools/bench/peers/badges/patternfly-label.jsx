import { Label } from "@patternfly/react-core/dist/esm/components/Label/index.js";
import PowerOffIcon from "@patternfly/react-icons/dist/esm/icons/power-off-icon.js";
import "@patternfly/react-core/dist/styles/base.css";
import { states } from "../states.js";

// A label with a status has that status's icon.
const looks = {
  neutral: { icon: <PowerOffIcon /> },
  success: { status: "success" },
  error: { status: "danger" },
  progress: { status: "info" },
};

export const Badge = ({ state }) => {
  const { label, tone } = states[state];
  return (
    <Label isCompact {...looks[tone]}>
      {label}
    </Label>
  );
};
