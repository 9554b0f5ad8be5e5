import { memo } from "react";
import { ApiName } from "./ApiName.tsx";
import { inputFor, type ShownField } from "./fields.tsx";
import type { ShownState } from "./states.ts";

/** The columns of a table of states. */
export const stateColumns = ["Sent", "Badge", "Meaning"];

interface StateRowProps {
  readonly shown: ShownField;
  readonly state: ShownState;
  /** Where a link to it leads. Without one, it has no link. */
  readonly id?: string;
}

/** The row of a state: its value with tone, phase and attention, its badge and its meaning. */
export const StateRow = memo(({ shown: { Badge }, state, id }: StateRowProps) => (
  <tr id={id}>
    <th scope="row">
      <ApiName name={state.sent} />
      {id && (
        <a
          className="gallery-link"
          href={`?path=/story/catalog--states&state=${encodeURIComponent(id)}`}
          target="_top"
          aria-label={`Link to ${state.sent}`}
        >
          #
        </a>
      )}
      <div className="gallery-note">{state.judged}</div>
      {state.note && <div className="gallery-note">{state.note}</div>}
    </th>
    <td data-column={stateColumns[1]}>
      <Badge value={inputFor(state.name)} size="sm" />
    </td>
    <td data-column={stateColumns[2]}>{state.meaning}</td>
  </tr>
));
