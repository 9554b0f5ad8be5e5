import { StateSummary } from "../../../src/entries/index.ts";

const servers = [{ status: "ERROR" }, { status: "BUILD" }, { status: "ACTIVE" }];

export const Servers = () => <StateSummary servers={servers} />;
