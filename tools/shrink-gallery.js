// Storybook leaves its own pages unminified. Run by `npm run build:gallery`.

import { readFileSync, writeFileSync } from "node:fs";
import { minifySync } from "vite";

for (const name of ["globals-runtime", "runtime"]) {
  const path = `dist-gallery/sb-manager/${name}.js`;
  const { code, errors } = minifySync(path, readFileSync(path, "utf8"), { module: true });
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  writeFileSync(path, code);
}
