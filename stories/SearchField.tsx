interface SearchFieldProps {
  readonly label?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Where to type what to search for. */
export const SearchField = ({ label = "Search", value, onChange }: SearchFieldProps) => (
  <label>
    {label}
    <input type="search" value={value} onChange={(event) => onChange(event.target.value)} />
  </label>
);

/** Whether a text has every word that is searched for, in any case. */
export function hasWords(text: string, search: string): boolean {
  const lowered = text.toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => lowered.includes(word));
}
