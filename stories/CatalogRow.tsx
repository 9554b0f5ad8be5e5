import type { ReactElement } from "react";
import type { StateEntry } from "../src/entries/index.ts";
import { ApiName } from "./ApiName.tsx";

/** The columns of a table of states. */
export const stateColumns = ["Sent", "Badge", "Meaning"];

/** A state as a table of the gallery shows it. */
export interface CatalogRowProps {
  /** Where a link to it leads. Without one, it has no link. */
  readonly id?: string;
  /** The state as its API sends it. */
  readonly value: string;
  readonly note: string;
  readonly badge: ReactElement;
  readonly entry: StateEntry;
  readonly meaning: string;
}

/** The row of a state: its value with tone, phase and attention, its badge and its meaning. */
export const CatalogRow = ({ id, value, note, badge, entry, meaning }: CatalogRowProps) => (
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
      <div className="gallery-note">
        {[entry.tone, entry.phase, entry.attention && "needs attention"].filter(Boolean).join(", ")}
      </div>
      {note && <div className="gallery-note">{note}</div>}
    </th>
    <td>{badge}</td>
    <td>{meaning}</td>
  </tr>
);
