import { Markdown } from "@storybook/addon-docs/blocks";

interface CodeProps {
  readonly code: string | undefined;
  /** @default "tsx" */
  readonly language?: string;
}

/** Code that can be copied. Storybook's own block of code stays light on a dark page, unless Markdown draws it. */
export const Code = ({ code, language = "tsx" }: CodeProps) => (
  <Markdown>{`\`\`\`${language}\n${code?.trim() ?? ""}\n\`\`\``}</Markdown>
);
