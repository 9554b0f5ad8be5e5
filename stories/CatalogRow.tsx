import type { ReactElement } from "react";
import type { StateEntry } from "../src/entries/index.ts";
import { ApiName } from "./ApiName.tsx";

/** A state as a table of the gallery shows it. */
export interface CatalogRowProps {
  /** Where a link to it leads. Without one, it has no link. */
  readonly id?: string;
  /** The state as its API sends it. */
  readonly value: string;
  readonly note: string;
  readonly badge: ReactElement;
  readonly entry: StateEntry;
  /** Its label in some languages, each in a column of its own. */
  readonly labels?: Readonly<Record<string, string>>;
  readonly meaning: string;
}

/** The row of a state: its value, badge, tone, phase, attention, labels and meaning. */
export const CatalogRow = ({ id, value, note, badge, entry, labels = {}, meaning }: CatalogRowProps) => (
  <tr id={id}>
    <th scope="row">
      <ApiName name={value} />
      {id && (
        <a
          className="gallery-link"
          href={`?path=/story/catalog--states&state=${encodeURIComponent(id)}`}
          target="_top"
          aria-label={`Link to ${value}`}
        >
          #
        </a>
      )}
      {note && <div className="gallery-note">{note}</div>}
    </th>
    <td>{badge}</td>
    <td>{entry.tone}</td>
    <td>{entry.phase}</td>
    <td>{entry.attention ? "yes" : "no"}</td>
    {Object.entries(labels).map(([lang, label]) => (
      <td key={lang} lang={lang} className="gallery-label">
        {label}
      </td>
    ))}
    <td className="gallery-wide gallery-meaning">{meaning}</td>
  </tr>
);
