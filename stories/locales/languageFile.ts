import { catalog, type Locale, type ServerField } from "../../src/entries/index.ts";
import { en } from "../../src/locales/en.ts";
import { en as meanings } from "../../src/meanings/en.ts";

type Texts = Readonly<Record<string, string>>;

/** A phrase: one text, or one per plural form. */
type Phrase = string | Texts;

// `Object.keys` returns string[]; the keys of the catalog are the fields.
const fields = Object.keys(catalog) as readonly ServerField[];

const keyOf = (name: string): string => (/^[a-z_]\w*$/i.test(name) ? name : JSON.stringify(name));

/** `ptBR` for `pt-BR`. */
const exportName = (tag: string): string => tag.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

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

function labelLines(field: ServerField, filled: Locale | undefined): readonly string[] {
  const [labels, english, sentences]: readonly Texts[] = [filled?.[field] ?? {}, en[field], meanings[field]];
  return Object.keys(catalog[field]).flatMap((state) => [
    `    // ${english?.[state]}: ${sentences?.[state]}`,
    `    ${keyOf(state)}: ${JSON.stringify(labels?.[state] ?? "")},`,
  ]);
}

function phraseLines(tag: string, filled: Locale | undefined): readonly string[] {
  const own: Readonly<Record<string, Phrase>> = filled?.server ?? {};
  return Object.entries<Phrase>(en.server).flatMap(([name, english]) => {
    const has = own[name];
    if (typeof english === "string") return [`    // ${english}`, `    ${name}: ${JSON.stringify(has ?? "")},`];
    const forms = categoriesOf(tag).map(
      (category) => `${category}: ${JSON.stringify((typeof has === "object" && has[category]) || "")}`,
    );
    return [`    // ${english.other}`, `    ${name}: { ${forms.join(", ")} },`];
  });
}

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
    ...fields.flatMap((field) => [`  ${field}: {`, ...labelLines(field, filled), "  },"]),
    "  server: {",
    ...phraseLines(tag, filled),
    "  },",
    "};",
    "",
  ].join("\n");
