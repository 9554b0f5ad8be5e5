import preflight from "tailwindcss/preflight.css?inline";
import tokens from "tailwindcss/theme.css?inline";
import type { Host } from "./host.ts";
import shadcn from "./shadcn.css?inline";

/** Its switch is the class `dark`, which changes variables. Preflight is in the layer that Tailwind gives it. */
export const host: Host = {
  sheet: `@layer theme { ${tokens} } @layer base { ${preflight} } ${shadcn}`,
  Frame: ({ scheme, children }) => (
    <div className={scheme === "dark" ? "shadcn dark" : "shadcn"}>
      <table>{children}</table>
    </div>
  ),
  tag: ({ tone, word }) => (
    <span className="shadcn-badge" data-tone={tone}>
      {word}
    </span>
  ),
};
