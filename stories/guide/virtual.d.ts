declare module "virtual:api" {
  export const api: ReturnType<typeof import("../../tools/api.js").apiWithoutReact>;
}
