import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const LOCALES = fileURLToPath(new URL("../../src/locales/", import.meta.url));

/** Every character of the words in any language. */
export const characters = [
  ...new Set(
    readdirSync(LOCALES, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .map((file) => readFileSync(`${LOCALES}${file}`, "utf8"))
      .join(""),
  ),
].join("");
