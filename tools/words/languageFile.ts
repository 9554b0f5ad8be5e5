import type { Locale, ServicesLocale } from "../../src/entries/index.ts";
import { localeTables, type Table, type Text, textIn } from "./tables.ts";

const keyOf = (name: string): string => (/^[a-z_]\w*$/i.test(name) ? name : JSON.stringify(name));

/** `ptBR` for `pt-BR`. */
export const exportName = (tag: string): string => tag.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The name of a language in English. An invalid tag is returned as it is. */
function nameOf(tag: string): string {
  try {
    return new Intl.DisplayNames(["en"], { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** The plural categories of a language. English's, if the tag is invalid. */
function categoriesOf(tag: string): readonly string[] {
  try {
    return new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  } catch {
    return ["one", "other"];
  }
}

function textLines({ key, english, meaning }: Text, tag: string, has: unknown): readonly string[] {
  const above = typeof english === "string" ? english : english.other;
  // A phrase with a number is an object of its forms.
  const forms = (has ?? {}) as Readonly<Record<string, string>>;
  const value =
    typeof english === "string"
      ? JSON.stringify(has ?? "")
      : `{ ${categoriesOf(tag)
          .map((category) => `${category}: ${JSON.stringify(forms[category] ?? "")}`)
          .join(", ")} }`;
  return [`    // ${meaning === undefined ? above : `${above}: ${meaning}`}`, `    ${keyOf(key)}: ${value},`];
}

/** Tables as lines to fill in, with the English words and the meaning above each text. */
export const linesOf = (tables: readonly Table[], tag: string, filled?: object): readonly string[] =>
  tables.flatMap(({ name, texts }) => [
    `  ${keyOf(name)}: {`,
    ...texts.flatMap((text) => textLines(text, tag, textIn(filled, name, text.key))),
    "  },",
  ]);

/**
 * A language as a file of `src/locales`, with the English label and the meaning above each text.
 *
 * @param tag its BCP 47 tag
 * @param filled the language as it is; without it, every text is empty
 */
export const languageFile = (tag: string, filled?: Locale): string =>
  [
    'import type { Locale } from "../language/locale.ts";',
    "",
    "/**",
    ` * ${nameOf(tag)}, for the next translator. Forms: for work, for rest, for waiting.`,
    " * Terms: server = , host = , shelve = , rescue = , resize or migrate = , suspend = , pause = , snapshot = ,",
    " * rebuild = , soft-deleted = .",
    " * Stems: pause = , suspend = , rescue = , shelve = , snapshot = , reboot = , rebuild = , resize = , delete = .",
    " * Unsure: .",
    " * Translated by: .",
    " */",
    `export const ${exportName(tag)}: Locale = {`,
    `  lang: ${JSON.stringify(tag)},`,
    `  review: ${JSON.stringify(filled?.review ?? "preview")},`,
    ...(filled?.dir ? [`  dir: ${JSON.stringify(filled.dir)},`] : []),
    ...linesOf(localeTables(), tag, filled),
    "};",
  ].join("\n");

/**
 * The words of services in a language as a file of `src/locales/services`.
 *
 * @param tag its BCP 47 tag
 * @param filled the words as they are; without them, every text is empty
 */
export const servicesFile = (tag: string, filled?: ServicesLocale): string =>
  [
    'import type { ServicesLocale } from "../../language/service.ts";',
    "",
    "/**",
    ` * ${nameOf(tag)}, for services and for the next translator: one word for each English label.`,
    ` * The words for servers are in ../${tag}.ts.`,
    " * Forms: for work, for rest, for waiting, for failures.",
    " * Gender: how to do without.",
    " * Terms: volume = , attach = , detach = .",
    " * Unsure: .",
    " */",
    `export const ${exportName(`services-${tag[0]?.toUpperCase()}${tag.slice(1)}`)}: ServicesLocale = {`,
    `  lang: ${JSON.stringify(tag)},`,
    `  review: ${JSON.stringify(filled?.review ?? "preview")},`,
    ...(filled?.dir ? [`  dir: ${JSON.stringify(filled.dir)},`] : []),
    ...linesOf(localeTables("services"), tag, filled),
    "};",
  ].join("\n");
