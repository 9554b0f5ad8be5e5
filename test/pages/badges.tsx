// Badges bundled with their own copy of React, to be rendered by another copy.
import { BadgeProvider, PowerStateBadge, ServerBadge } from "../../src/entries/index.ts";

Object.assign(globalThis, { badges: { BadgeProvider, PowerStateBadge, ServerBadge } });
