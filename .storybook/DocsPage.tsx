import { DocsContainer, type DocsContainerProps } from "@storybook/addon-docs/blocks";
import type { PropsWithChildren } from "react";
import { useChoice } from "./choice.ts";
import { useSystemDark } from "./systemScheme.ts";
import { ToolbarSettings } from "./ToolbarSettings.tsx";
import { themeFor } from "./theme.ts";
import "./docs.css";

/** Applies the toolbar's settings to docs pages. A page without stories runs no decorator. */
export function DocsPage({ children, ...props }: PropsWithChildren<DocsContainerProps>) {
  const [choice] = useChoice();
  // The theme follows the system.
  useSystemDark();
  return (
    <ToolbarSettings {...choice}>
      <DocsContainer {...props} theme={themeFor(choice.scheme)}>
        {children}
      </DocsContainer>
    </ToolbarSettings>
  );
}
