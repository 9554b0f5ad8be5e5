interface SelectProps<Value> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [value: Value, name: string])[];
  readonly onChange: (value: Value) => void;
}

/** A labeled choice of one value. */
export const Select = <Value extends string | number>({ label, value, options, onChange }: SelectProps<Value>) => (
  <label>
    {label}
    <select
      value={value}
      onChange={({ target }) => {
        const [chosen = value] = options[target.selectedIndex] ?? [];
        onChange(chosen);
      }}
    >
      {options.map(([each, name]) => (
        <option key={each} value={each}>
          {name}
        </option>
      ))}
    </select>
  </label>
);
