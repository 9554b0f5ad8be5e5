import type { ReactNode } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";

/** Draws something at the end of the page for as long as it is looked at. */
export function draw<Seen>(node: ReactNode, look: (container: HTMLElement) => Seen): Seen {
  const container = document.body.appendChild(document.createElement("div"));
  const root = createRoot(container);
  flushSync(() => root.render(node));
  try {
    return look(container);
  } finally {
    root.unmount();
    container.remove();
  }
}

export const badgesIn = (container: Element) => [...container.querySelectorAll<HTMLElement>(".state-badge")];
