import { fieldBadge, type Locale } from "../../src/entries/index.ts";
import { headOf } from "../../test/support/languageHeads.ts";
import { breachesOf } from "../../test/support/languageRules.ts";
import { ApiName } from "../ApiName.tsx";
import { fields, inputFor } from "../fields.tsx";
import { languages, nameOf } from "../languages.ts";
import { titleOf } from "../services/names.ts";
import { Table } from "../Table.tsx";
import { fieldsById, parts, textOf } from "./words.ts";

/** What the rules have to say of the words for servers in each language. */
const checked = new Map(
  languages.map((locale) => {
    const head = headOf(locale.lang);
    return [locale.lang, { breaches: breachesOf(locale, head), exceptions: head.exceptions }] as const;
  }),
);

/** The breaches of the rules by a label, and whether the head of its file excepts it from them. */
function remarksOn(lang: string, key: string): readonly string[] {
  const { breaches = [], exceptions = [] } = checked.get(lang) ?? {};
  const broken = breaches.filter((breach) => breach.key === key).map(({ text }) => `${text}.`);
  return exceptions.includes(key) ? [...broken, "An exception, for a reason at the head of the file."] : broken;
}

const serverTitles: ReadonlyMap<string, string> = new Map(fields.map(({ id, title }) => [id, title]));

/** Every field with its badge and its texts. */
const shownFields = parts.flatMap((part) =>
  part.locales.flatMap((table) => {
    const field = fieldsById.get(table.name);
    const title = part.id === "servers" ? "" : `${part.name}: `;
    return field
      ? [
          {
            part,
            table,
            title: `${title}${serverTitles.get(field.id) ?? titleOf(field)}`,
            Badge: fieldBadge(field.id, field, "value"),
          },
        ]
      : [];
  }),
);

interface LabelTablesProps {
  readonly shown: readonly Locale[];
  /** The part of the package, or `all`. */
  readonly part: string;
  readonly search: string;
  /** Whether to show the meanings in the languages that have them. */
  readonly explained: boolean;
}

/** Every state side by side in some languages: a table for each field, of the states that are searched for. */
export function LabelTables({ shown, part, search, explained }: LabelTablesProps) {
  const wanted = search.toLowerCase().split(/\s+/);
  const tables = shownFields
    .filter((field) => part === "all" || field.part.id === part)
    .map(({ table, ...field }) => ({
      ...field,
      table,
      texts: table.texts.filter((text) => {
        const labels = shown.map(({ lang }) => textOf("locales", lang, table, text));
        const words = [field.title, text.key, text.english, text.meaning, ...labels].join(" ").toLowerCase();
        return wanted.every((word) => words.includes(word));
      }),
    }))
    .filter(({ texts }) => texts.length > 0);
  if (tables.length === 0) return <p>No label has these words. The search looks in the languages that are picked.</p>;
  return tables.map(({ title, table, texts, Badge }) => (
    <Table
      key={table.name}
      caption={title}
      columns={["State", "Meaning", ...shown.map(nameOf)]}
      className="gallery-stacked"
    >
      <tbody>
        {texts.map((text) => (
          <tr key={text.key}>
            <th scope="row">
              <ApiName name={text.key} />
            </th>
            <td className="gallery-wide">{text.meaning}</td>
            {shown.map((locale) => {
              const { lang, dir } = locale;
              const meaning = explained && textOf("meanings", lang, table, text);
              return (
                <td key={lang} data-column={nameOf(locale)}>
                  <Badge value={inputFor(text.key)} locale={locale} />
                  {textOf("locales", lang, table, text) === undefined && (
                    <div className="gallery-remark">Missing, so it is in English.</div>
                  )}
                  {remarksOn(lang, `${table.name}.${text.key}`).map((remark) => (
                    <div key={remark} className="gallery-remark">
                      {remark}
                    </div>
                  ))}
                  {typeof meaning === "string" && (
                    <div className="gallery-note" lang={lang} dir={dir}>
                      {meaning}
                    </div>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </Table>
  ));
}
