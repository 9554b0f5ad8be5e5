import { languages, nameOf, servicesOf } from "../languages.ts";
import { FilePath } from "../services/FilePath.tsx";
import { Table } from "../Table.tsx";
import { Share } from "./Share.tsx";
import { fileOf, type Kind, type Part, parts, shareOf } from "./words.ts";

const [servers, ...services] = parts;

const columns: readonly { readonly title: string; readonly kind: Kind; readonly of: readonly Part[] }[] = [
  { title: "Labels of servers", kind: "locales", of: servers ? [servers] : [] },
  { title: "Meanings of servers", kind: "meanings", of: servers ? [servers] : [] },
  { title: "Labels of services", kind: "locales", of: services },
  { title: "Meanings of services", kind: "meanings", of: services },
];

const rows = [...languages]
  .sort((one, other) => nameOf(one).localeCompare(nameOf(other), "en"))
  .map((locale) => ({
    locale,
    paths: parts.flatMap((part) => fileOf("locales", locale.lang, part) ?? []),
    shares: columns.map(({ title, kind, of }) => ({
      title,
      note: kind === "locales" && of === services && servicesOf(locale.lang)?.review === "preview" ? "preview" : "",
      ...shareOf(kind, locale.lang, of),
    })),
  }));

interface LanguagesTableProps {
  /** The tags of the picked languages. */
  readonly picked: readonly string[];
  readonly onPick: (picked: readonly string[]) => void;
}

/** Every language: how complete it is, the file of its labels, and a box to pick it. */
export const LanguagesTable = ({ picked, onPick }: LanguagesTableProps) => (
  <Table
    caption="Languages"
    columns={["Language", ...columns.map(({ title }) => title), "Files to edit"]}
    className="gallery-stacked gallery-languages"
  >
    <tbody>
      {rows.map(({ locale, paths, shares }) => (
        <tr key={locale.lang}>
          <th scope="row">
            <label>
              <input
                type="checkbox"
                checked={picked.includes(locale.lang)}
                onChange={({ target }) =>
                  onPick(
                    rows
                      .map((row) => row.locale.lang)
                      .filter((lang) => (lang === locale.lang ? target.checked : picked.includes(lang))),
                  )
                }
              />
              {nameOf(locale)}
            </label>
          </th>
          {shares.map(({ title, note, ...share }) => (
            <td key={title} data-column={title}>
              <Share {...share} /> {note}
            </td>
          ))}
          <td>
            {[...new Set(paths)].map((path) => (
              <div key={path}>
                <FilePath path={path} />
              </div>
            ))}
          </td>
        </tr>
      ))}
    </tbody>
  </Table>
);
