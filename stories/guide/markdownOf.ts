/** An export of the package, as its declaration has it. */
interface Declared {
  readonly name: string;
  readonly code: string;
  readonly docs: string;
  readonly paths: readonly string[];
}

/** The section of an export: where it is imported from, its docstring and its signature, as Markdown. */
export const markdownOf = ({ name, code, docs, paths }: Declared): string =>
  [
    `### ${name}`,
    `From ${paths.map((path) => `\`${path}\``).join(", ")}`,
    docs
      .replace(/\{@link (\w+)\}/g, "`$1`")
      .replace(/^@param (\w+)/gm, "\n`$1`:")
      .replace(/^@returns /gm, "\nReturns "),
    `\`\`\`ts\n${code}\n\`\`\``,
  ].join("\n\n");
