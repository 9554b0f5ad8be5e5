import { isValidElement } from "react";
import * as entry from "../src/entries/index.ts";

/** A story, under the title of its page, which ends with the name of its component. */
interface Shown {
  readonly title: string;
  readonly name: string;
  readonly args: Readonly<Record<string, unknown>>;
}

const PACKAGE = "openstack-state-badges";

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The name of the export of a language: `zhHans`. */
const exportOf = (lang: string) => lang.replace("-", "");

const importLine = (names: readonly string[], path = PACKAGE) =>
  `import { ${[...names].sort().join(", ")} } from "${path}";`;

/** A prop as code, and the import that it needs. `undefined` for what is not set, and for what no code can say. */
function propOf(name: string, value: unknown): { readonly code: string; readonly needs?: string } | undefined {
  if (value === undefined || value === false || typeof value === "function" || isValidElement(value)) return undefined;
  if (isRecord(value) && typeof value.lang === "string") {
    const { lang } = value;
    if (name === "meanings")
      return {
        code: "meanings={meanings}",
        needs: `import { ${exportOf(lang)} as meanings } from "${PACKAGE}/meanings/${lang}";`,
      };
    return {
      code: `locale={${exportOf(lang)}}`,
      needs: lang === "en" ? importLine(["en"]) : importLine([exportOf(lang)], `${PACKAGE}/locales/${lang}`),
    };
  }
  if (value === true) return { code: name };
  if (typeof value === "string" && !/["\n\\]/.test(value)) return { code: `${name}="${value}"` };
  const text = JSON.stringify(value, undefined, 2)?.replace(/"(\w+)":/g, "$1:");
  return text === undefined ? undefined : { code: `${name}={${text.replace(/\n/g, "\n  ")}}` };
}

/**
 * The code of a story as someone would write it, with its imports. A playground's follows its controls; other stories
 * are shown as Storybook has them, if they are nothing but components of the package.
 */
export function sourceOf(code: string, { title, name, args }: Shown): string {
  const badge = title.replace(/.*\//, "");
  // A provider has nothing to show without what it provides for.
  if (name === "Playground" && badge in entry && badge !== "BadgeProvider") {
    const props = Object.entries(args).flatMap(([prop, value]) => propOf(prop, value) ?? []);
    const written = props.map((prop) => prop.code);
    const isShort = written.join(" ").length < 80 && !written.some((each) => each.includes("\n"));
    const element = isShort ? `<${[badge, ...written].join(" ")} />` : `<${badge}\n  ${written.join("\n  ")}\n/>`;
    return [importLine([badge]), ...props.flatMap((prop) => prop.needs ?? []), "", element].join("\n");
  }
  const used = [...new Set([...code.matchAll(/<([A-Z]\w*)/g)].map(([, each]) => each ?? ""))];
  const isPlain = used.length > 0 && used.every((each) => each in entry) && !/=>|\bargs\b|\bplay:/.test(code);
  return isPlain && !code.startsWith("import") ? `${importLine(used)}\n\n${code}` : code;
}
