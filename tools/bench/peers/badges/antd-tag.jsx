import { CheckCircleOutlined, CloseCircleOutlined, MinusCircleOutlined, SyncOutlined } from "@ant-design/icons";
import { Tag } from "antd";
import { states } from "../states.js";

const colors = { neutral: "default", success: "success", error: "error", progress: "processing" };
const icons = {
  neutral: MinusCircleOutlined,
  success: CheckCircleOutlined,
  error: CloseCircleOutlined,
  progress: SyncOutlined,
};

export const Badge = ({ state }) => {
  const { label, tone } = states[state];
  const Icon = icons[tone];
  return (
    <Tag color={colors[tone]} icon={<Icon />}>
      {label}
    </Tag>
  );
};
