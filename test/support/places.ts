// Places where badges appear: the text color and the background. The values are published tokens of the named design
// systems. Places without a scheme declare no color-scheme.

export interface Place {
  readonly where: string;
  readonly text: string;
  readonly page: string;
  /** The color-scheme that the page declares. */
  readonly scheme?: "light" | "dark";
  /** A row or a bar in a different color from the page. Only pages are checked with APCA, which is not a standard. */
  readonly within?: boolean;
}

const light: readonly Place[] = [
  { where: "a white page", text: "#000", page: "#fff" },
  { where: "a pale gray page", text: "#111827", page: "#f5f5f5" },
  { where: "muted text on white (Tailwind)", text: "#6b7280", page: "#fff" },
  { where: "a page of Juno's light theme", text: "#4c4c4c", page: "#f9f9f9" },
  { where: "dimmed text on white (Mantine)", text: "#868e96", page: "#fff", scheme: "light" },
  { where: "disabled text on white (antd)", text: "rgb(0 0 0 / 0.25)", page: "#fff" },
  { where: "a link on white (antd)", text: "#1677ff", page: "#fff" },
  { where: "a hovered row (Bootstrap)", text: "#212529", page: "#ececec", within: true },
  { where: "a selected row (antd)", text: "rgb(0 0 0 / 0.88)", page: "#e6f4ff", within: true },
  { where: "a selected row (Carbon)", text: "#161616", page: "#e0e0e0", within: true },
  { where: "a light panel in a dark page", text: "#111", page: "#fff", scheme: "dark" },
];

const dark: readonly Place[] = [
  { where: "a dark page without a color-scheme", text: "#ddd", page: "#111" },
  { where: "a dark gray page", text: "#fff", page: "#1f1f1f" },
  { where: "a page that declares dark", text: "CanvasText", page: "#121212", scheme: "dark" },
  { where: "a page of Juno's dark theme", text: "#bbb", page: "#0d141c" },
  { where: "antd's dark algorithm", text: "rgb(255 255 255 / 0.85)", page: "#141414" },
  { where: "tertiary text on black (antd)", text: "rgb(255 255 255 / 0.45)", page: "#000" },
  { where: "muted text on black", text: "#8aa", page: "#111" },
  { where: "muted text in the dark (GitHub)", text: "#8b949e", page: "#0d1117" },
  { where: "muted text in the dark (shadcn)", text: "oklch(0.708 0 0)", page: "oklch(0.145 0 0)" },
  { where: "dimmed text in the dark (Mantine)", text: "#828282", page: "#242424", scheme: "dark" },
  { where: "a selected row in the dark (antd)", text: "rgb(255 255 255 / 0.85)", page: "#111a2c", within: true },
  { where: "a selected row in the dark (Carbon)", text: "#f4f4f4", page: "#393939", scheme: "dark", within: true },
  {
    where: "the dark header of a light page (antd)",
    text: "rgb(255 255 255 / 0.65)",
    page: "#001529",
    scheme: "light",
  },
  { where: "a dark blue bar on a white page", text: "#fff", page: "#1e3a8a", within: true },
];

/** Every place, by whether badges must look light or dark there. */
export const places = { light, dark };
