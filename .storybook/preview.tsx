import { docstrings } from "virtual:docstrings";
import type { Preview } from "@storybook/react-vite";
import { setApiTime } from "../src/entries/index.ts";
import { languages, nameOf } from "../stories/languages.ts";
import { recordedAt } from "../test/support/frames.ts";
import { directionNames, initialChoice, schemeNames } from "./choice.ts";
import { DocsPage } from "./DocsPage.tsx";
import { sourceOf } from "./sourceOf.ts";
import { ToolbarSettings } from "./ToolbarSettings.tsx";
import "../src/styles.css";
import "../stories/gallery.css";

// The responses of the gallery were recorded: by the clock of that day, nothing in them is slow.
setApiTime(recordedAt);

interface Component {
  readonly displayName?: string;
  readonly __docgenInfo?: { readonly description?: string };
}

/** What a component is for. Storybook finds this itself, except for components that a function makes. */
const purposeOf = (component?: Component): string =>
  component?.__docgenInfo?.description || (docstrings[component?.displayName ?? ""] ?? "");

/** Props for what a badge shows, listed before those for how it looks. */
const shownFirst = ["server", "servers", "state", "status", "details", "expected", "now", "slowAfter"];

const pairOf = <Value,>(values: Readonly<Record<string, Value>>, name: string): readonly [string, Value][] =>
  values[name] === undefined ? [] : [[name, values[name]]];

const itemsOf = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([value, title]) => ({ value, title }));

const toolbar = (description: string, icon: "globe" | "contrast" | "transfer", items: ReturnType<typeof itemsOf>) => ({
  description,
  toolbar: { icon, dynamicTitle: true, items },
});

const preview: Preview = {
  parameters: {
    a11y: { test: "error" },
    controls: { expanded: true },
    docs: {
      container: DocsPage,
      lang: "en",
      source: { transform: sourceOf },
      extractComponentDescription: purposeOf,
    },
    options: {
      storySort: {
        order: [
          "Introduction",
          "Which badge when",
          "Do and don’t",
          "Server life",
          ["Replay", "Replay By Hand", "Whole Server", "All Frames"],
          "Try yours",
          "Many servers",
          "Status matrix",
          "Catalog",
          "Services",
          "Badges",
          [
            "ServerBadge",
            "ServerStateDetails",
            "StatePopover",
            "StateSummary",
            "StateAnnouncer",
            "ServerStatusBadge",
            "PowerStateBadge",
            "TaskStateBadge",
            "VmStateBadge",
            "StateBadge",
            "BadgeProvider",
            ["*", "Playground", "*"],
          ],
          "Variants",
          "Theming",
          "Host themes",
          "Locales",
          "Unknown input",
          "Accessibility",
          "Embed it",
          "API",
          "Performance",
          "Changelog",
        ],
      },
    },
  },
  argTypesEnhancers: [
    ({ argTypes }) =>
      Object.fromEntries(
        Object.entries(argTypes).map(([name, argType]) => [
          name,
          { ...argType, description: argType.description || docstrings[name] },
        ]),
      ),
    ({ argTypes }) => ({ ...Object.fromEntries(shownFirst.flatMap((name) => pairOf(argTypes, name))), ...argTypes }),
  ],
  // Without a value, a switch is a button that says "Set boolean".
  argsEnhancers: [
    ({ argTypes, initialArgs }) => {
      const switches = Object.values(argTypes).filter(
        ({ control }) => typeof control === "object" && control?.type === "boolean",
      );
      return { ...Object.fromEntries(switches.map(({ name }) => [name, false])), ...initialArgs };
    },
  ],
  initialGlobals: { ...initialChoice },
  globalTypes: {
    locale: toolbar(
      "Language of the badges",
      "globe",
      languages.map((language) => ({ value: language.lang, title: nameOf(language), right: language.lang })),
    ),
    scheme: toolbar("Color scheme of the page", "contrast", itemsOf(schemeNames)),
    direction: toolbar("Direction of the page", "transfer", itemsOf(directionNames)),
  },
  decorators: [
    (Story, { name, viewMode, globals: { locale, scheme, direction } }) => (
      <ToolbarSettings locale={locale} scheme={scheme} direction={direction}>
        {name === "Playground" && viewMode === "story" ? (
          <div className="gallery-playground">
            <Story />
          </div>
        ) : (
          <Story />
        )}
      </ToolbarSettings>
    ),
  ],
};

export default preview;
