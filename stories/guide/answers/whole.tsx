import { ServerBadge } from "../../../src/entries/index.ts";

const server = { status: "ACTIVE", task_state: "deleting" };

export const Server = () => <ServerBadge server={server} />;
