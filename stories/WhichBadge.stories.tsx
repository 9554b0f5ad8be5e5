import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, waitFor } from "storybook/test";
import { ensure, ThemeProvider } from "storybook/theming";
import { themeFor } from "../.storybook/theme.ts";
import { summarizeServer } from "../src/entries/states.ts";
import { hintCases, leadingCases } from "../test/cases/server.ts";
import facts from "../test/data/resources.json" with { type: "json" };
import { Answers } from "./guide/Answers.tsx";
import { answers } from "./guide/answers.ts";
import { ResourcesTable } from "./resources/ResourcesTable.tsx";
import { CasesTable } from "./servers/CasesTable.tsx";
import { PollingTable } from "./servers/PollingTable.tsx";
import { SeverityTable } from "./servers/SeverityTable.tsx";

const meta = { title: "Rules" } satisfies Meta;
export default meta;

const resources = new Set(facts.resources.map(({ service, resource }) => `${service} ${resource}`));

/** What each service exports, by its path. */
const exported = import.meta.glob<object>(["../src/entries/*.ts", "!**/{index,states,services}.ts"], { eager: true });

/** Tests the answers and tables of the page "Which badge when", which is not a story itself. Not in the menu. */
export const Page: StoryObj<typeof meta> = {
  tags: ["!dev"],
  render: () => (
    <main className="gallery">
      <h1>Rules</h1>
      <h2>What do you have?</h2>
      <ThemeProvider theme={ensure(themeFor("light"))}>
        <Answers />
      </ThemeProvider>
      <CasesTable caption="Which state leads" tells="because" cases={leadingCases} />
      <CasesTable caption="Hints" tells="hints" cases={hintCases} />
      <PollingTable />
      <SeverityTable />
      <ResourcesTable />
    </main>
  ),
  play: async ({ canvasElement }) => {
    for (const { because, server } of leadingCases) await expect(summarizeServer(server).because).toBe(because);
    const shownAnswers = canvasElement.querySelectorAll(".gallery-answer");
    await expect(shownAnswers).toHaveLength(5);
    for (const [index, answer] of shownAnswers.entries()) {
      await expect(answer.querySelector("[class^=state-badge]")).toBeVisible();
      await waitFor(() => expect(answer).toHaveTextContent(/import \{ \w+ \} from "openstack-state-badges[/"]/));
      await expect(answer.id).toBe(answers[index]?.id);
    }
    const [, hints, polling, severities, ...services] = canvasElement.querySelectorAll("tbody");
    for (const row of hints?.rows ?? []) await expect(row.querySelectorAll(".state-badge-mark")).toHaveLength(1);
    await expect([...(polling?.rows ?? [])].map((row) => row.cells[2]?.textContent)).toEqual([
      "2 s",
      "5 s",
      "15 s",
      "1 min",
      "30 s",
      "1 min",
      "never",
    ]);
    for (const row of severities?.rows ?? []) await expect(row.querySelector(".state-badge")).toBeVisible();

    const badges = Object.entries(exported).flatMap(([path, names]) =>
      Object.keys(names)
        .filter((name) => name.endsWith("Badge"))
        .map((name) => `${/(\w+)\.ts$/.exec(path)?.[1]} ${name}`),
    );
    const shown = services.flatMap((service) => {
      const [path, ...codes] = [...service.querySelectorAll("code")].map(({ textContent }) => textContent);
      return codes.map((code) => `${path?.split("/").at(-1)} ${/\w+/.exec(code)}`);
    });
    await expect(shown.sort()).toEqual(badges.sort());
    await expect(services.flatMap(({ rows }) => [...rows].slice(1))).toHaveLength(resources.size);
    for (const service of services)
      await expect(service.querySelector(".state-badge[data-openstack-state=unknown]")).not.toBeInTheDocument();
  },
};
