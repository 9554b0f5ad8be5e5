import type { Meta, StoryObj } from "@storybook/react-vite";
import { LanguagesTable } from "./LanguagesTable.tsx";

const meta = {
  title: "Locales",
  component: LanguagesTable,
} satisfies Meta<typeof LanguagesTable>;
export default meta;

/** Every state in every language, for translators. */
export const SideBySide: StoryObj<typeof meta> = {};
