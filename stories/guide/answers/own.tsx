import { StateBadge } from "../../../src/entries/index.ts";

export const Approval = () => <StateBadge label="To Approve" tone="warning" attention />;
