import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { ensure, ThemeProvider } from "storybook/theming";
import { themeFor } from "../.storybook/theme.ts";
import { ApiPage } from "./guide/ApiPage.tsx";

const meta = { title: "API search", component: ApiPage } satisfies Meta<typeof ApiPage>;
export default meta;

/** Tests the page "API", which is not a story itself. Not in the menu. */
export const Page: StoryObj<typeof meta> = {
  tags: ["!dev"],
  render: () => (
    <main>
      <h1>API</h1>
      <ThemeProvider theme={ensure(themeFor("light"))}>
        <ApiPage />
      </ThemeProvider>
    </main>
  ),
  play: async ({ canvas, userEvent }) => {
    const names = () => canvas.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);
    await expect(names()).toContain("summarizeVolume");
    await userEvent.click(canvas.getByRole("searchbox", { name: "Search" }));
    await userEvent.paste("how long to wait before");
    await expect(names()).toEqual(["nextPollDelay"]);
    await expect(canvas.getByRole("status")).toHaveTextContent("Functions: 1, types: 0");
  },
};
