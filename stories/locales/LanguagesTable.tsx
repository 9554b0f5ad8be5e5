import { ApiName } from "../ApiName.tsx";
import { languages, nameOf, servicesOf } from "../languages.ts";
import { Table } from "../Table.tsx";
import { Share } from "./Share.tsx";
import { fileOf, kinds, parts } from "./words.ts";

const [servers, ...services] = parts;

const columns = [
  { of: "servers", group: servers ? [servers] : [] },
  { of: "services", group: services },
].flatMap(({ of, group }) => kinds.map(({ kind, title }) => ({ title: `${title} of ${of}`, kind, group })));

const rows = [...languages]
  .sort((one, other) => nameOf(one).localeCompare(nameOf(other), "en"))
  .map((locale) => ({
    locale,
    paths: [...new Set(parts.flatMap((part) => fileOf("locales", locale.lang, part) ?? []))],
    isPreview: servicesOf(locale.lang)?.review === "preview",
  }));

interface LanguagesTableProps {
  /** The tags of the picked languages. */
  readonly picked: readonly string[];
  readonly onToggle: (tag: string) => void;
}

/** Every language: how complete it is, the file of its labels, and a box to pick it. */
export const LanguagesTable = ({ picked, onToggle }: LanguagesTableProps) => (
  <Table
    caption="Languages"
    columns={["Language", ...columns.map(({ title }) => title), "Files to edit"]}
    className="gallery-stacked gallery-languages"
  >
    <tbody>
      {rows.map(({ locale, paths, isPreview }) => (
        <tr key={locale.lang}>
          <th scope="row">
            <label>
              <input type="checkbox" checked={picked.includes(locale.lang)} onChange={() => onToggle(locale.lang)} />
              {nameOf(locale)}
            </label>
          </th>
          {columns.map(({ title, kind, group }) => (
            <td key={title} data-column={title}>
              <Share kind={kind} lang={locale.lang} of={group} />{" "}
              {isPreview && kind === "locales" && group === services && "preview"}
            </td>
          ))}
          <td>
            {paths.map((path) => (
              <div key={path}>
                <ApiName name={path} />
              </div>
            ))}
          </td>
        </tr>
      ))}
    </tbody>
  </Table>
);
