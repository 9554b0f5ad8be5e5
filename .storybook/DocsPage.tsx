import { DocsContainer, type DocsContainerProps } from "@storybook/addon-docs/blocks";
import { type PropsWithChildren, useEffect, useReducer, useState } from "react";
import { GLOBALS_UPDATED } from "storybook/internal/core-events";
import { addons } from "storybook/preview-api";
import { type Choice, initialChoice, ToolbarSettings } from "./ToolbarSettings.tsx";
import { systemScheme, themeFor } from "./theme.ts";

let chosen: Choice = { ...initialChoice, ...fromUrl() };

/** Applies the toolbar's settings to docs pages. A page without stories runs no decorator. */
export function DocsPage({ children, ...props }: PropsWithChildren<DocsContainerProps>) {
  const [choice, setChoice] = useState(chosen);
  const [, followSystem] = useReducer((count: number) => count + 1, 0);

  useEffect(() => {
    const channel = addons.getChannel();
    const follow = ({ globals }: { readonly globals: Choice }) => setChoice(globals);
    channel.on(GLOBALS_UPDATED, follow);
    systemScheme().addEventListener("change", followSystem);
    return () => {
      channel.off(GLOBALS_UPDATED, follow);
      systemScheme().removeEventListener("change", followSystem);
    };
  }, []);

  useEffect(() => {
    chosen = choice;
  }, [choice]);

  return (
    <ToolbarSettings locale={choice.locale} scheme={choice.scheme} direction={choice.direction}>
      <DocsContainer {...props} theme={themeFor(choice.scheme)}>
        {children}
      </DocsContainer>
    </ToolbarSettings>
  );
}

/** Reads the settings from the URL, such as `globals=scheme:dark;direction:rtl`. */
function fromUrl(): Partial<Choice> {
  const globals = new URLSearchParams(location.search).get("globals") ?? "";
  return Object.fromEntries(
    globals
      .split(";")
      .map((pair) => pair.split(":"))
      .filter((pair) => pair.length === 2),
  );
}
