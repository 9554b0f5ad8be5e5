// React is published as CommonJS, which no browser loads: here it becomes modules. The badges are copied as they are.

import { cpSync, readdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { build } from "esbuild";

const require = createRequire(import.meta.url);
const modules = { react: "react", "jsx-runtime": "react/jsx-runtime", "react-dom-client": "react-dom/client" };

rmSync("dist", { recursive: true, force: true });
for (const file of readdirSync("page")) cpSync(`page/${file}`, `dist/${file}`);
cpSync("node_modules/openstack-state-badges", "dist/openstack-state-badges", { recursive: true });

await build({
  entryPoints: Object.fromEntries(Object.entries(modules).map(([name]) => [name, `virtual:${name}`])),
  bundle: true,
  splitting: true,
  format: "esm",
  define: { "process.env.NODE_ENV": '"production"' },
  outdir: "dist/react",
  plugins: [
    {
      name: "named-exports",
      setup({ onResolve, onLoad }) {
        onResolve({ filter: /^virtual:/ }, ({ path }) => ({
          path: path.slice("virtual:".length),
          namespace: "virtual",
        }));
        onLoad({ filter: /.*/, namespace: "virtual" }, ({ path }) => {
          const module = modules[path];
          const names = Object.keys(require(module)).filter((name) => name !== "default");
          return { contents: `export { ${names.join(", ")} } from "${module}";`, resolveDir: import.meta.dirname };
        });
      },
    },
  ],
});
