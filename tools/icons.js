// The icons in use, taken from Lucide and merged into one path each. `npm run icons` writes them into
// src/state/icons.ts; test/icons.test.ts holds that file in step.

import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { icons } from "lucide";
import { optimize } from "svgo";

/** @typedef {Record<string, string | number | undefined>} Attributes */

/** Biome's, in biome.json. */
const LINE_WIDTH = 120;
const FILE = new URL("../src/state/icons.ts", import.meta.url);

/** Lucide's names of the icons in use. */
const NAMES = /** @type {const} */ ([
  "Archive",
  "ArchiveRestore",
  "ArrowRightLeft",
  "Ban",
  "Box",
  "Camera",
  "CheckCheck",
  "CircleAlert",
  "CircleCheck",
  "CircleDashed",
  "CircleEllipsis",
  "CirclePause",
  "CirclePlay",
  "CircleQuestionMark",
  "CircleSlash",
  "CircleStop",
  "CircleX",
  "ClipboardCheck",
  "CloudOff",
  "Copy",
  "Cross",
  "Crown",
  "Database",
  "Download",
  "Eject",
  "Eraser",
  "Hammer",
  "Hourglass",
  "Inbox",
  "Info",
  "KeyRound",
  "Layers",
  "LifeBuoy",
  "Link",
  "Lock",
  "Minus",
  "Moon",
  "MoonStar",
  "MoveDiagonal",
  "Network",
  "OctagonX",
  "Pause",
  "Pencil",
  "Play",
  "Power",
  "PowerOff",
  "RotateCw",
  "Search",
  "Server",
  "Sunrise",
  "Trash",
  "TriangleAlert",
  "Undo2",
  "Unlink",
  "Upload",
  "Wrench",
  "Zap",
]);

/**
 * SVGO turns every shape into a path, except a rectangle with round corners.
 * @param {Attributes} attributes
 */
function roundedRectangle({ x = 0, y = 0, width, height, rx, ry }) {
  const [w, h, r] = [Number(width), Number(height), Number(rx ?? ry ?? 0)];
  const corner = (/** @type {number} */ dx, /** @type {number} */ dy) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  return [
    `M${Number(x) + r} ${y}h${w - 2 * r}${corner(r, r)}v${h - 2 * r}${corner(-r, r)}`,
    `h${2 * r - w}${corner(-r, -r)}v${2 * r - h}${corner(r, -r)}z`,
  ].join("");
}

/** @param {[string, Attributes]} node */
function element([name, attributes]) {
  if (name === "rect") return `<path d="${roundedRectangle(attributes)}"/>`;
  const text = Object.entries(attributes)
    .filter(([key]) => key !== "fill")
    .map(([key, value]) => `${key}="${value}"`);
  return `<${name} ${text.join(" ")}/>`;
}

/** @param {[string, Attributes][]} nodes */
function path(nodes) {
  const { data } = optimize(`<svg xmlns="http://www.w3.org/2000/svg">${nodes.map(element).join("")}</svg>`, {
    plugins: [
      { name: "convertShapeToPath", params: { convertArcs: true } },
      { name: "convertPathData", params: { floatPrecision: 1, straightCurves: false, removeUseless: false } },
      { name: "mergePaths", params: { force: true, floatPrecision: 1 } },
    ],
  });
  const paths = [...data.matchAll(/ d="([^"]+)"/g)];
  if (paths.length !== 1) throw new Error(`Expected one path, SVGO made ${paths.length}: ${data}`);
  return paths[0]?.[1];
}

/** The whole text of src/state/icons.ts. */
export function iconsModule() {
  const lines = NAMES.map((name) => {
    // Lucide types a node's attributes more widely than its icons use them.
    const nodes = /** @type {[string, Attributes][]} */ (icons[name]);
    const head = `export const ${name[0]?.toLowerCase()}${name.slice(1)} =`;
    const value = `"${path(nodes)}";`;
    return head.length + value.length < LINE_WIDTH ? `${head} ${value}` : `${head}\n  ${value}`;
  });
  return `// Written by \`npm run icons\` from Lucide (ISC licence, see LICENSE): one path in a box of 24 × 24, to be stroked.\n\n${lines.join("\n")}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(FILE, iconsModule());
