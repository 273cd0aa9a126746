export type SelectFieldProps<T extends string> = Readonly<{
  label: string;
  options: readonly T[];
  names: Readonly<Record<T, string>>;
  value: T;
  onChange: (value: T) => void;
}>;

/** One of several, by the device's own list. */
export function SelectField<T extends string>({ label, options, names, value, onChange }: SelectFieldProps<T>) {
  return (
    <label className="filter-field">
      <span className="text-ink-3">{label}</span>{' '}
      <select
        className="filter-select"
        value={value}
        onChange={({ target }) => {
          const chosen = options.find((option) => option === target.value);
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {names[option]}
          </option>
        ))}
      </select>
    </label>
  );
}
