import { createElement } from "react";
import { GLOBALS_UPDATED, SET_GLOBALS } from "storybook/internal/core-events";
import { addons, types } from "storybook/manager-api";
import { FindState } from "./FindState.tsx";
import { onSystemScheme } from "./systemScheme.ts";
import { type Scheme, themeFor } from "./theme.ts";

let chosen: Scheme = "system";

/** In a small window, or at 200 %, the story has the room: the sidebar and the panel come when they are asked for. */
const isLow = innerHeight < 600;
const isNarrow = innerWidth < 900;
const layout = { navSize: isNarrow ? 0 : 230, bottomPanelHeight: isLow ? 0 : innerHeight * 0.22 };

/** Storybook takes what a configuration leaves out from its defaults. */
const follow = () => addons.setConfig({ theme: themeFor(chosen), layout });

addons.setConfig({
  theme: themeFor(chosen),
  layout,
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
onSystemScheme(follow);

addons.register("find-state", (api) => {
  addons.add("find-state", {
    type: types.TOOL,
    title: "Find a state",
    render: () => createElement(FindState, { api }),
  });
});

// Storybook ends the title of each page with its own name.
const title = document.querySelector("title");
const named = () => {
  if (document.title.endsWith("Storybook"))
    document.title = document.title.replace(/\W*Storybook$/, " · OpenStack state badges");
};
if (title) new MutationObserver(named).observe(title, { childList: true });
