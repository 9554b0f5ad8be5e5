import { jsx, jsxs } from "react/jsx-runtime";
import { badgeWith } from "./badgeMarkup.ts";
import type { BadgeElement } from "./context.ts";

/**
 * Draws a badge in React. The badges call this function instead of rendering a component, because a second level of
 * components would make a badge a quarter slower to mount.
 */
export const drawBadge = /* @__PURE__ */ badgeWith(
  // The root's children are the list that `badgeWith` gives it. React takes a list from `jsxs` alone, and only a text
  // from `jsx` is one that it sets as a whole.
  (type, props) => (Array.isArray(props.children) ? jsxs : jsx)(type, props) as BadgeElement,
);
