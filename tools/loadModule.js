import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

/**
 * Runs a module of the project in TypeScript, with what Vite adds to it (`import.meta.glob`).
 * @template Module
 * @param {URL} url
 * @returns {Promise<Module>} what it exports
 */
export async function loadModule(url) {
  /** @type {{ module: Module }} */
  const { module } = await runnerImport(fileURLToPath(url), { configFile: false, logLevel: "error" });
  return module;
}
