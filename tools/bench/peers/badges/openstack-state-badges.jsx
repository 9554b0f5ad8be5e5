import { PowerStateBadge } from "../../../../src/index.ts";
import "../../../../src/styles.css";

export const Badge = ({ state }) => <PowerStateBadge state={state} />;
