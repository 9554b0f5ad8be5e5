// Storybook leaves its own pages and its addons' unminified, or nearly so. Run by `npm run build:gallery`.

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { minifySync } from "vite";

/** @param {string} folder */
const scriptsIn = (folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".js"))
    .map((file) => `${folder}/${file}`);

for (const path of ["sb-manager", "sb-addons"].flatMap((folder) => scriptsIn(`dist-gallery/${folder}`))) {
  const { code, errors } = minifySync(path, readFileSync(path, "utf8"), { module: true });
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  writeFileSync(path, code);
}
