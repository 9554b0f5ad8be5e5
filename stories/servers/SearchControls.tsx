import { type Order, type Search, statuses } from "./search.ts";

interface SearchControlsProps {
  readonly search: Search;
  readonly onSearch: (search: Search) => void;
  /** The maximum number of rows. */
  readonly limit: number;
  readonly onLimit: (limit: number) => void;
  /** How many servers there are. */
  readonly total: number;
}

/** Controls to filter and sort a list of servers. */
export const SearchControls = ({ search, onSearch, limit, onLimit, total }: SearchControlsProps) => (
  <div className="gallery-controls">
    <label>
      Name
      <input
        type="search"
        value={search.text}
        onChange={(event) => onSearch({ ...search, text: event.target.value })}
      />
    </label>
    <label>
      Status
      <select value={search.status} onChange={(event) => onSearch({ ...search, status: event.target.value })}>
        <option value="">Any</option>
        {statuses.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
    <label>
      Order
      <select
        value={search.order}
        // The options below are its only values.
        onChange={(event) => onSearch({ ...search, order: event.target.value as Order })}
      >
        <option value="severity">Worst first</option>
        <option value="name">By name</option>
      </select>
    </label>
    <label>
      Rows
      <select value={limit} onChange={(event) => onLimit(Number(event.target.value))}>
        {[100, total].map((choice) => (
          <option key={choice} value={choice}>
            {choice.toLocaleString("en")}
          </option>
        ))}
      </select>
    </label>
  </div>
);
