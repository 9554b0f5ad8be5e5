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
  { where: "a page of Juno's light theme", text: "#4c4c4c", page: "#f9f9f9" },
  { where: "disabled text on white (antd)", text: "rgb(0 0 0 / 0.25)", page: "#fff" },
  { where: "a hovered row (Bootstrap)", text: "#212529", page: "#ececec", within: true },
  { where: "a selected row (antd)", text: "rgb(0 0 0 / 0.88)", page: "#e6f4ff", within: true },
  { where: "a selected row (Carbon)", text: "#161616", page: "#e0e0e0", within: true },
  { where: "a light panel in a dark page", text: "#111", page: "#fff", scheme: "dark" },
];

const dark: readonly Place[] = [
  { where: "a dark page without a color-scheme", text: "#ddd", page: "#111" },
  { where: "a dark gray page", text: "#fff", page: "#1f1f1f" },
  { where: "a page that declares dark", text: "CanvasText", page: "#121212", scheme: "dark" },
  { where: "antd's dark algorithm", text: "rgb(255 255 255 / 0.85)", page: "#141414" },
  { where: "tertiary text on black (antd)", text: "rgb(255 255 255 / 0.45)", page: "#000" },
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

/** Text whose color does not tell what it stands on. No color-scheme tells, either: `light` is what an undeclared one is. */
const gray: readonly Place[] = [
  { where: "muted text on white (Tailwind)", text: "#6b7280", page: "#fff" },
  { where: "dimmed text on white (Mantine)", text: "#868e96", page: "#fff", scheme: "light" },
  { where: "a link on white (antd)", text: "#1677ff", page: "#fff" },
  { where: "a stale row on white (#909090)", text: "#909090", page: "#fff", within: true },
  { where: "a stale row on white (#999)", text: "#999", page: "#fff", within: true },
  { where: "a stale row on white (Tailwind's gray-400)", text: "#9ca3af", page: "#fff", within: true },
  { where: "a stale row on white (Tailwind's slate-400)", text: "#94a3b8", page: "#fff", within: true },
  { where: "a stale row on white (#aaa)", text: "#aaa", page: "#fff", within: true },
  { where: "a disabled row on white (Bootstrap's gray-500)", text: "#adb5bd", page: "#fff", within: true },
  { where: "a disabled row on white (#bbb)", text: "#bbb", page: "#fff", within: true },
  { where: "a disabled row on white (#ccc)", text: "#ccc", page: "#fff", within: true },
  { where: "a disabled row on a striped table", text: "#9ca3af", page: "#f3f4f6", within: true },
  { where: "a page of Juno's dark theme", text: "#bbb", page: "#0d141c" },
  { where: "muted text on black", text: "#8aa", page: "#111" },
  { where: "muted text in the dark (GitHub)", text: "#8b949e", page: "#0d1117" },
  { where: "muted text in the dark (shadcn)", text: "oklch(0.708 0 0)", page: "oklch(0.145 0 0)" },
  { where: "muted text on black (Tailwind's slate-400)", text: "#94a3b8", page: "#0f172a" },
  { where: "muted text on black (Tailwind's zinc-400)", text: "#a1a1aa", page: "#09090b" },
  { where: "muted text on black (Tailwind's gray-500)", text: "#6b7280", page: "#030712" },
  { where: "muted text on black (Bootstrap's gray-500)", text: "#adb5bd", page: "#212529" },
  { where: "a stale row on black", text: "#767676", page: "#111", within: true },
  { where: "a disabled row on black", text: "#888", page: "#000", within: true },
  { where: "a disabled row in the dark", text: "#999", page: "#1f1f1f", within: true },
  { where: "text of a page in the dark (#ccc)", text: "#ccc", page: "#1e1e1e" },
];

/** Rows and bars in a color with which even black or white text has little contrast. */
const strong: readonly Place[] = [
  { where: "a selected row (antd's primary)", text: "#fff", page: "#1677ff" },
  { where: "an active row (Bootstrap's primary)", text: "#fff", page: "#0d6efd" },
  { where: "an app bar (MUI's primary)", text: "#fff", page: "#1976d2" },
  { where: "a selected row (Carbon's blue 60)", text: "#fff", page: "#0f62fe" },
  { where: "an active row (Bootstrap 3's primary)", text: "#fff", page: "#337ab7" },
  { where: "a bar (PatternFly's brand)", text: "#fff", page: "#0066cc" },
  { where: "a selected row (#1d5fd1)", text: "#fff", page: "#1d5fd1" },
  { where: "a filled row (Mantine's blue 6)", text: "#fff", page: "#228be6" },
  { where: "a bar of success (Bootstrap)", text: "#fff", page: "#198754" },
  { where: "a row of danger (Bootstrap)", text: "#fff", page: "#dc3545" },
  { where: "an amber row", text: "#000", page: "#d97706" },
  { where: "an amber bar (Bootstrap's warning)", text: "#000", page: "#ffc107" },
  { where: "a red row", text: "#000", page: "#dc2626" },
  { where: "an orange row (Bootstrap's orange)", text: "#000", page: "#fd7e14" },
];

/**
 * Every place: where the text tells that badges must look light or dark, where it tells nothing, and where the color
 * behind it is strong.
 */
export const places = { light, dark, gray, strong };
