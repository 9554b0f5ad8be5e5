import { DocsContainer, type DocsContainerProps } from "@storybook/addon-docs/blocks";
import { type PropsWithChildren, useEffect, useReducer } from "react";
import { useChoice } from "./choice.ts";
import { ToolbarSettings } from "./ToolbarSettings.tsx";
import { systemScheme, themeFor } from "./theme.ts";
import "./docs.css";

/** Applies the toolbar's settings to docs pages. A page without stories runs no decorator. */
export function DocsPage({ children, ...props }: PropsWithChildren<DocsContainerProps>) {
  const [choice] = useChoice();
  const [, followSystem] = useReducer((count: number) => count + 1, 0);

  useEffect(() => {
    systemScheme().addEventListener("change", followSystem);
    return () => systemScheme().removeEventListener("change", followSystem);
  }, []);

  return (
    <ToolbarSettings locale={choice.locale} scheme={choice.scheme} direction={choice.direction}>
      <DocsContainer {...props} theme={themeFor(choice.scheme)}>
        {children}
      </DocsContainer>
    </ToolbarSettings>
  );
}
