import { PowerStateBadge } from "../../../src/entries/index.ts";

export const Power = () => <PowerStateBadge state={1} />;
