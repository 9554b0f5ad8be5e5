import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const EXPORT = /^export (?:declare )?(?:async )?(?:function|const|interface|type|class) (\w+)/;

/** The exports of a module that have no docstring right above them. */
function undocumented(file: string): readonly string[] {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.flatMap((line, index) => {
    const [, name] = EXPORT.exec(line) ?? [];
    const above =
      lines
        .slice(0, index)
        .filter((other) => !other.startsWith("// "))
        .at(-1) ?? "";
    // The docstring of a function with several signatures stands above the first.
    const isOverload = above.startsWith(`export function ${name}`);
    return name && !isOverload && !above.endsWith("*/") ? [`${file}: ${name} has no docstring.`] : [];
  });
}

// The icons are written by a command: their names say what they are.
const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter(
  (file) => /\.tsx?$/.test(file) && !file.endsWith("icons.ts"),
);

test("everything that a module of src exports has a docstring", () => {
  expect(files.length).toBeGreaterThan(40);
  expect(files.flatMap((file) => undocumented(join("src", file)))).toEqual([]);
});
