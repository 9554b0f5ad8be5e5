import Color from "colorjs.io";

type Vector = readonly [number, number, number];
type Matrix = readonly [Vector, Vector, Vector];

// Machado, Oliveira and Fernandes 2009, severity 1.0, in linear sRGB.
const PROTAN: Matrix = [
  [0.152286, 1.052583, -0.204868],
  [0.114503, 0.786281, 0.099216],
  [-0.003882, -0.048116, 1.051998],
];
const DEUTAN: Matrix = [
  [0.367322, 0.860646, -0.227968],
  [0.280085, 0.672501, 0.047413],
  [-0.01182, 0.04294, 0.968881],
];

// Brettel, Viénot and Mollon 1997 for tritanopia, in linear sRGB: two half planes, with libDaltonLens's values.
const TRITAN_NORMAL: Vector = [0.03901, -0.02788, -0.01113];
const TRITAN_ABOVE: Matrix = [
  [1.01277, 0.13548, -0.14826],
  [-0.01243, 0.86812, 0.14431],
  [0.07589, 0.805, 0.11911],
];
const TRITAN_BELOW: Matrix = [
  [0.93678, 0.18979, -0.12657],
  [0.06154, 0.81526, 0.1232],
  [-0.37562, 1.12767, 0.24796],
];

/** The two matrices for tritanopia, and on which side of a plane through black each holds. */
export const tritan = { normal: TRITAN_NORMAL, above: TRITAN_ABOVE, below: TRITAN_BELOW };

const dot = (a: Vector, b: Vector) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const times = (matrix: Matrix, v: Vector): Vector => [dot(matrix[0], v), dot(matrix[1], v), dot(matrix[2], v)];

/** Turns a linear sRGB color into what someone sees of it. */
export type See = (linear: Vector) => Vector;

/** How colors look with full vision, and with one type of cone missing. */
export const visions: Readonly<Record<string, See>> = {
  "full vision": (linear) => linear,
  protanopia: (linear) => times(PROTAN, linear),
  deuteranopia: (linear) => times(DEUTAN, linear),
  tritanopia: (linear) => times(dot(linear, TRITAN_NORMAL) >= 0 ? TRITAN_ABOVE : TRITAN_BELOW, linear),
};

/** How colors look in a grayscale print. */
export const seeGray: See = (linear) => {
  const luminance = dot([0.2126, 0.7152, 0.0722], linear);
  return [luminance, luminance, luminance];
};

/** The CIEDE2000 difference between two colors, as seen with a type of vision. */
export function difference(a: Color, b: Color, see: See): number {
  const [seenA, seenB] = [a, b].map((color) => new Color("srgb-linear", clipped(see(linearOf(color)))));
  if (!seenA || !seenB) throw new Error("Expected two colors.");
  return seenA.deltaE(seenB, "2000");
}

const linearOf = (color: Color): Vector => {
  const [red, green, blue] = color.to("srgb-linear").coords;
  return clipped([red ?? 0, green ?? 0, blue ?? 0]);
};

const clipped = ([red, green, blue]: Vector): [number, number, number] => [clip(red), clip(green), clip(blue)];
const clip = (channel: number) => Math.min(1, Math.max(0, channel));
