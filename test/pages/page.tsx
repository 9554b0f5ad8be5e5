// Renders the badges in `globalThis.badges`, or else its own.
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import * as own from "../../src/entries/index.ts";

const { badges = own } = globalThis as { badges?: Pick<typeof own, "PowerStateBadge" | "ServerBadge"> };

createRoot(document.body.appendChild(document.createElement("main"))).render([
  createElement(badges.PowerStateBadge, { key: 1, state: 1 }),
  createElement(badges.ServerBadge, { key: 2, server: { status: "SHUTOFF" } }),
]);
