export type ChooseFieldProps = Readonly<{
  label: string;
  options: readonly Readonly<{ id: string; name: string }>[];
  value: string;
  onChoose: (id: string) => void;
}>;

/** One of many, by the device's own list. */
export function ChooseField({ label, options, value, onChoose }: ChooseFieldProps) {
  return (
    <label className="tl-choose">
      <span className="text-ink-3">{label}</span>
      <select className="tl-select" value={value} onChange={({ target }) => onChoose(target.value)}>
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
