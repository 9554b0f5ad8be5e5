const HEX = /^#([\da-f]{3}|[\da-f]{6})$/i;
const RGB = /^rgb\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)\s*\)$/i;

/** The channels of a color, from 0 to 255. `undefined` for whatever is not written as `#rgb`, `#rrggbb` or `rgb(r g b)`. */
function channelsOf(color: unknown): readonly number[] | undefined {
  const text = typeof color === "string" ? color.trim() : "";
  const hex = HEX.exec(text)?.[1];
  const pairs = hex && (hex.length === 3 ? hex.replace(/./g, "$&$&") : hex).match(/../g);
  if (pairs) return pairs.map((pair) => parseInt(pair, 16));
  return RGB.exec(text)?.slice(1).map(Number);
}

/** The relative luminance of WCAG 2.2. */
function luminanceOf(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colors, from 1 to 21. `undefined` if one of them can't be read. */
export function contrastOf(one: unknown, other: unknown): number | undefined {
  const colors = [channelsOf(one), channelsOf(other)];
  const [dark, light] = colors.flatMap((channels) => (channels ? [luminanceOf(channels)] : [])).sort((a, b) => a - b);
  return dark === undefined || light === undefined ? undefined : (light + 0.05) / (dark + 0.05);
}
