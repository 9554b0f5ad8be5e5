// A copy of the badges with a React of its own, to be drawn by another copy of React.
import { BadgeProvider, PowerStateBadge, ServerBadge } from "../../src/index.ts";

Object.assign(globalThis, { badges: { BadgeProvider, PowerStateBadge, ServerBadge } });
