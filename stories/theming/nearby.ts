import Color from "colorjs.io";

/** 1, -1, 2, -2 and so on. */
const steps = (count: number) => Array.from({ length: 2 * count }, (_, at) => (at % 2 ? -(at + 1) / 2 : at / 2 + 1));

const upTo = (most: number, values: readonly number[]) => values.filter((value) => value >= 0 && value <= most);

/** The values of a setting, the nearest to the present one first: hues, chromas, or a color made lighter and darker. */
export function nearby(key: string, now: string): readonly string[] {
  const number = Number(now);
  if (key.endsWith("Hue")) return Number.isNaN(number) ? [] : steps(180).map((by) => String((number + by + 360) % 360));
  if (key.endsWith("Chroma")) {
    const chromas = steps(60).map((by) => number + by / 200);
    return upTo(0.3, chromas).map((chroma) => String(Number(chroma.toFixed(3))));
  }
  const { l, c, h } = new Color(now).to("oklch");
  const lightnesses = steps(100).map((by) => (l ?? 0) + by / 100);
  return upTo(1, lightnesses).map((each) =>
    new Color("oklch", [each, c, h]).to("srgb").toString({ format: "hex", collapse: false }),
  );
}

/** The first value that passes: looked for in strides, each side of the present one, then between the last two. */
export function firstOf(values: readonly string[], passes: (value: string) => boolean): string | undefined {
  const stride = Math.ceil(values.length / 36);
  const last = values.length - 1;
  const found = values.findIndex((value, at) => (at % stride < 2 || at === last) && passes(value));
  return found < 0 ? undefined : values.slice(Math.max(0, found - stride), found + 1).find(passes);
}
