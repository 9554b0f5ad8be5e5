import CheckCircle from "@mui/icons-material/CheckCircle";
import ErrorIcon from "@mui/icons-material/Error";
import Stop from "@mui/icons-material/Stop";
import Sync from "@mui/icons-material/Sync";
import Chip from "@mui/material/Chip";
import { states } from "../states.js";

const colors = { neutral: "default", success: "success", error: "error", progress: "info" };
const icons = { neutral: Stop, success: CheckCircle, error: ErrorIcon, progress: Sync };

export const Badge = ({ state }) => {
  const { label, tone } = states[state];
  const Icon = icons[tone];
  return <Chip size="small" color={colors[tone]} label={label} icon={<Icon />} />;
};
