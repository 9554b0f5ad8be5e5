import { addons } from "storybook/manager-api";
import { create } from "storybook/theming/create";

const scheme = window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";

addons.setConfig({
  theme: create({ base: scheme, brandTitle: "openstack-state-badges", brandTarget: "_self" }),
  // Badges as a folder in its place, not as a section behind all others.
  sidebar: { showRoots: false },
});
