import { jsxs } from "react/jsx-runtime";
import { badgeWith } from "./badgeMarkup.ts";
import type { BadgeElement } from "./context.ts";

/**
 * Draws a badge in React. The badges call this function instead of rendering a component, because a second level of
 * components would make a badge a quarter slower to mount.
 */
export const drawBadge = /* @__PURE__ */ badgeWith(
  // The root's children are the list that `badgeWith` gives it.
  jsxs as (...given: Parameters<typeof jsxs>) => BadgeElement,
);
