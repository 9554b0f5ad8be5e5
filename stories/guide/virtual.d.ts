declare module "virtual:api" {
  export const api: ReturnType<typeof import("../../tools/api.js").apiWithoutReact>;
}

declare module "virtual:docstrings" {
  export const docstrings: ReturnType<typeof import("../../tools/docstrings.js").readDocstrings>;
}
