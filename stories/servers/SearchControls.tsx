import { SearchField } from "../SearchField.tsx";
import { Select } from "../Select.tsx";
import { type Search, statuses } from "./search.ts";

const orders = [
  ["severity", "Worst first"],
  ["name", "By name"],
] as const;

interface SearchControlsProps {
  readonly search: Search;
  readonly onSearch: (search: Search) => void;
  /** How many servers there are. */
  readonly total: number;
}

/** Controls to filter and sort a list of servers. */
export const SearchControls = ({ search, onSearch, total }: SearchControlsProps) => (
  <div className="gallery-controls">
    <SearchField label="Name" value={search.text} onChange={(text) => onSearch({ ...search, text })} />
    <Select
      label="Status"
      value={search.status}
      options={[["", "Any"], ...statuses.map(({ value, label }) => [value, label] as const)]}
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
