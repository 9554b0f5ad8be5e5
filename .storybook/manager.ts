import { GLOBALS_UPDATED, SET_GLOBALS } from "storybook/internal/core-events";
import { addons } from "storybook/manager-api";
import { type Scheme, systemScheme, themeFor } from "./theme.ts";

let chosen: Scheme = "system";

const follow = () => addons.setConfig({ theme: themeFor(chosen) });

addons.setConfig({
  theme: themeFor(chosen),
  // Badges as a folder in its place, not as a section behind all others.
  sidebar: { showRoots: false },
  // Elsewhere, a panel would say that there is nothing to control.
  layoutCustomisations: { showPanel: ({ storyId }: { storyId?: string }) => /--playground$/.test(storyId ?? "") },
});

// The toolbar's scheme is that of Storybook's own pages, too.
addons.register("scheme", (api) => {
  const choose = ({ globals }: { readonly globals: { readonly scheme?: Scheme } }) => {
    if (!globals.scheme || globals.scheme === chosen) return;
    chosen = globals.scheme;
    follow();
  };
  api.on(SET_GLOBALS, choose);
  api.on(GLOBALS_UPDATED, choose);
});
systemScheme().addEventListener("change", follow);

// Storybook ends the title of each page with its own name.
const title = document.querySelector("title");
const named = () => {
  if (document.title.endsWith("Storybook"))
    document.title = document.title.replace(/\W*Storybook$/, " · OpenStack state badges");
};
if (title) new MutationObserver(named).observe(title, { childList: true });
