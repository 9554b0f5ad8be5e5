import type { ReactElement } from "react";
import { property } from "../../src/state/untrusted.ts";

/** How to write a badge with one prop: `<VolumeBadge volume={…} />`. */
export function codeOf({ type, props }: ReactElement<object>): string {
  const [prop] = Object.keys(props);
  return `<${property(type, "displayName")} ${prop}={…} />`;
}
