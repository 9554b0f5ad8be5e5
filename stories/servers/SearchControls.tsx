import { Select } from "../Select.tsx";
import { type Order, type Search, statuses } from "./search.ts";

const anyStatus: readonly (readonly [string, string])[] = [
  ["", "Any"],
  ...statuses.map(({ value, label }) => [value, label] as const),
];

const orders: readonly (readonly [Order, string])[] = [
  ["severity", "Worst first"],
  ["name", "By name"],
];

interface SearchControlsProps {
  readonly search: Search;
  readonly onSearch: (search: Search) => void;
  /** How many servers there are. */
  readonly total: number;
}

/** Controls to filter and sort a list of servers. */
export const SearchControls = ({ search, onSearch, total }: SearchControlsProps) => (
  <div className="gallery-controls">
    <label>
      Name
      <input type="search" value={search.text} onChange={({ target }) => onSearch({ ...search, text: target.value })} />
    </label>
    <Select
      label="Status"
      value={search.status}
      options={anyStatus}
      onChange={(status) => onSearch({ ...search, status })}
    />
    <Select label="Order" value={search.order} options={orders} onChange={(order) => onSearch({ ...search, order })} />
    <Select
      label="Rows"
      value={search.limit}
      options={[100, total].map((limit) => [limit, limit.toLocaleString("en")])}
      onChange={(limit) => onSearch({ ...search, limit })}
    />
  </div>
);
