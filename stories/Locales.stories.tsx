import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, within } from "storybook/test";
import { LocalesPage } from "./locales/LocalesPage.tsx";
import { parts } from "./locales/words.ts";

const meta = {
  title: "Locales",
  component: LocalesPage,
} satisfies Meta<typeof LocalesPage>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Every state in the languages of your choice, for translators. */
export const SideBySide: Story = { name: "Locales" };

/** Tests the story above. Not in the menu, because it would leave the page changed. */
export const SideBySideByHand: Story = {
  tags: ["!dev"],
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const table = () => canvas.getByRole("table", { name: "Server status" });
    const columns = () =>
      within(table())
        .getAllByRole("columnheader")
        .map(({ textContent }) => textContent);

    await userEvent.click(canvas.getByRole("button", { name: "English only" }));
    await expect(columns()).toEqual(["State", "Meaning", "English"]);
    await userEvent.click(canvas.getByRole("checkbox", { name: "Arabic (preview)" }));
    await expect(columns()).toEqual(["State", "Meaning", "English", "Arabic (preview)"]);
    await expect(within(table()).getByText("نشط").closest("[dir]")).toHaveAttribute("dir", "rtl");

    // The note that the project starts from has one label for two states.
    await expect(canvas.getAllByText(/^An exception/)).toHaveLength(4);
    await userEvent.click(canvas.getByRole("checkbox", { name: "Japanese" }));
    await userEvent.click(canvas.getByRole("checkbox", { name: /^Meanings/ }));
    await expect(table().querySelector('.gallery-note[lang="ja"]')).not.toBeNull();

    // Words of the picked languages find a state, and services are there, too.
    const search = canvas.getByRole("searchbox", { name: "Search" });
    await userEvent.click(search);
    await userEvent.paste("نشط");
    await expect(
      within(table())
        .getAllByRole("rowheader")
        .map(({ textContent }) => textContent),
    ).toEqual(["ACTIVE"]);
    await userEvent.clear(search);
    await userEvent.selectOptions(canvas.getByRole("combobox", { name: "Labels of" }), "Glance");
    await expect(within(canvas.getByRole("table", { name: "Glance: Image" })).getByText("queued")).toBeVisible();
    await userEvent.click(search);
    await userEvent.paste("no label is called so");
    await expect(canvas.getByText(/^No label/)).toBeVisible();
    await userEvent.clear(search);

    // The clashes are told of each picked language: English has one word for two tasks.
    await userEvent.click(canvas.getByText(/^English: its files, and/));
    await expect(canvas.getByText(/task unpausing \(Resuming\), task resuming \(Resuming\)/)).toBeVisible();
    await expect(within(canvas.getByRole("table", { name: "Files of English" })).getAllByRole("row")).toHaveLength(
      parts.length + 1,
    );

    const tag = canvas.getByRole("textbox", { name: "Tag" });
    await userEvent.clear(tag);
    await userEvent.paste("ga");
    const file = decodeURIComponent(
      canvas.getByRole("link", { name: "Download ga.ts for servers, empty" }).getAttribute("href") ?? "",
    );
    await expect(file).toContain('RUNNING: "",');
    await expect(file).toContain('changes: { one: "", two: "", few: "", many: "", other: "" },');
    await userEvent.clear(tag);
    await userEvent.paste("de");
    await expect(
      decodeURIComponent(
        canvas.getByRole("link", { name: "Download de.ts for servers, as it is" }).getAttribute("href") ?? "",
      ),
    ).toContain('RUNNING: "Läuft",');
    await userEvent.paste("-");
    await expect(canvas.getByText("Not a valid language tag.")).toBeVisible();
  },
};
