import { DocsContainer, type DocsContainerProps } from "@storybook/addon-docs/blocks";
import { type PropsWithChildren, useEffect, useState } from "react";
import { GLOBALS_UPDATED } from "storybook/internal/core-events";
import { addons } from "storybook/preview-api";
import { themes } from "storybook/theming";
import { type Choice, ToolbarSettings } from "./ToolbarSettings.tsx";

let chosen: Choice = { ...{ locale: "en", scheme: "light", direction: "ltr" }, ...fromUrl() };

/** Applies the toolbar's settings to docs pages. A page without stories runs no decorator. */
export function DocsPage({ children, ...props }: PropsWithChildren<DocsContainerProps>) {
  const [choice, setChoice] = useState(chosen);

  useEffect(() => {
    const channel = addons.getChannel();
    const follow = ({ globals }: { readonly globals: Choice }) => setChoice(globals);
    channel.on(GLOBALS_UPDATED, follow);
    return () => channel.off(GLOBALS_UPDATED, follow);
  }, []);

  useEffect(() => {
    chosen = choice;
  }, [choice]);

  return (
    <ToolbarSettings locale={choice.locale} scheme={choice.scheme} direction={choice.direction}>
      <DocsContainer {...props} theme={choice.scheme === "dark" ? themes.dark : themes.light}>
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
