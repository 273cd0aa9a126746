import './segments.css';

export type SegmentsProps<T extends string> = Readonly<{
  label: string;
  options: readonly T[];
  names: Readonly<Record<T, string>>;
  /** null = none of them is in force */
  value: T | null;
  onChoose: (value: T) => void;
}>;

/** One of a few, all in sight, as buttons side by side. */
export function Segments<T extends string>({ label, options, names, value, onChoose }: SegmentsProps<T>) {
  return (
    <fieldset aria-label={label} className="segments">
      {options.map((option) => (
        <button
          key={option}
          type="button"
          className="segment"
          aria-pressed={option === value}
          onClick={() => onChoose(option)}
        >
          {names[option]}
        </button>
      ))}
    </fieldset>
  );
}
