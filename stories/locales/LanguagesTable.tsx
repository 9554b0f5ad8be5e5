import { ApiName } from "../ApiName.tsx";
import { compareNames, languages, nameOf, servicesOf } from "../languages.ts";
import { type Column, RowsTable } from "../RowsTable.tsx";
import { Share } from "./Share.tsx";
import { fileOf, kinds, parts } from "./words.ts";

const [servers, ...services] = parts;

const rows = [...languages].sort(compareNames).map((locale) => ({
  locale,
  paths: [...new Set(parts.flatMap((part) => fileOf("locales", locale.lang, part) ?? []))],
  isPreview: servicesOf(locale.lang)?.review === "preview",
}));

const shares = [
  { of: "servers", group: servers ? [servers] : [] },
  { of: "services", group: services },
].flatMap(({ of, group }) =>
  kinds.map(
    ({ kind, title }): Column<(typeof rows)[number]> => ({
      title: `${title} of ${of}`,
      cell: ({ locale, isPreview }) => (
        <>
          <Share kind={kind} lang={locale.lang} of={group} />{" "}
          {isPreview && kind === "locales" && group === services && "preview"}
        </>
      ),
    }),
  ),
);

interface LanguagesTableProps {
  /** The tags of the picked languages. */
  readonly picked: readonly string[];
  readonly onToggle: (tag: string) => void;
}

/** Every language: how complete it is, the file of its labels, and a box to pick it. */
export const LanguagesTable = ({ picked, onToggle }: LanguagesTableProps) => (
  <RowsTable
    caption="Languages"
    columns={[
      {
        title: "Language",
        cell: ({ locale }) => (
          <label>
            <input type="checkbox" checked={picked.includes(locale.lang)} onChange={() => onToggle(locale.lang)} />
            {nameOf(locale)}
          </label>
        ),
      },
      ...shares,
      {
        title: "Files to edit",
        cell: ({ paths }) =>
          paths.map((path) => (
            <div key={path}>
              <ApiName name={path} />
            </div>
          )),
      },
    ]}
    rows={rows}
    className="gallery-languages"
  />
);
