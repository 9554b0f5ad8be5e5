import { type Order, type Search, statuses } from "./search.ts";

interface SearchControlsProps {
  readonly search: Search;
  readonly onSearch: (search: Search) => void;
  /** How many rows there may be, and how many servers there are. */
  readonly most: number;
  readonly onMost: (most: number) => void;
  readonly all: number;
}

/** What can be asked of a list of servers. */
export const SearchControls = ({ search, onSearch, most, onMost, all }: SearchControlsProps) => (
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
        <option value="severity">The worst first</option>
        <option value="name">By name</option>
      </select>
    </label>
    <label>
      Rows
      <select value={most} onChange={(event) => onMost(Number(event.target.value))}>
        {[100, all].map((choice) => (
          <option key={choice} value={choice}>
            {choice.toLocaleString("en")}
          </option>
        ))}
      </select>
    </label>
  </div>
);
