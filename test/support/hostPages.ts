/** By theme, the colors that its design system paints a page and a table in. */
export const hostPages = {
  "antd-4": { light: ["#fff", "#fafafa"], dark: ["#000", "#141414"] },
  antd: { light: ["#fff", "#f5f5f5"], dark: ["#000", "#141414"] },
  "bootstrap-3": { light: ["#fff", "#f9f9f9"], dark: [] },
  bootstrap: { light: ["#fff", "#f8f9fa"], dark: ["#212529"] },
  carbon: { light: ["#fff", "#f4f4f4"], dark: ["#161616", "#262626"] },
  cloudscape: { light: ["#fff"], dark: ["#161d26"] },
  juno: { light: ["#f9f9f9"], dark: ["#0d141c"] },
  mantine: { light: ["#fff"], dark: ["#242424"] },
  mui: { light: ["#fff"], dark: ["#121212", "#1e1e1e"] },
  patternfly: { light: ["#fff", "#f2f2f2"], dark: ["#151515", "#292929"] },
  radix: { light: ["#fff"], dark: ["#111113", "#19191b"] },
  shadcn: { light: ["#fff"], dark: ["oklch(0.145 0 0)", "oklch(0.205 0 0)"] },
} satisfies Record<string, { light: readonly string[]; dark: readonly string[] }>;
