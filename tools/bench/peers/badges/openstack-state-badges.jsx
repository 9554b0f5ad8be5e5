import { PowerStateBadge } from "../../../../src/entries/index.ts";
import "../../../../src/styles.css";

export const Badge = ({ state }) => <PowerStateBadge state={state} />;
