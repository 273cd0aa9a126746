import { useRef, type KeyboardEvent } from 'react';
import type { Messages } from '#i18n/messages.ts';
import { toggled } from './toggled.ts';

export type ChoiceMenuProps<T extends string> = Readonly<{
  label: string;
  options: readonly Readonly<{ value: T; name: string }>[];
  chosen: readonly T[];
  onChoose: (chosen: readonly T[]) => void;
  messages: Messages;
}>;

/** Several of several, behind one button. Nothing chosen restricts nothing. Esc closes it and stays where it was. */
export function ChoiceMenu<T extends string>({ label, options, chosen, onChoose, messages }: ChoiceMenuProps<T>) {
  const { filters } = messages;
  const ref = useRef<HTMLDetailsElement | null>(null);
  const close = () => {
    if (ref.current !== null) ref.current.open = false;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || ref.current?.open !== true) return;
    event.preventDefault();
    close();
    ref.current.querySelector('summary')?.focus();
  };
  const names = options.filter(({ value }) => chosen.includes(value)).map(({ name }) => name);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- closes what its own button opened
    <details
      ref={ref}
      className="filter-menu"
      onKeyDown={onKeyDown}
      onBlur={({ relatedTarget, currentTarget }) => {
        if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) close();
      }}
    >
      <summary className="filter-field">
        <span className="text-ink-3">{label}</span>{' '}
        <span className="filter-chosen">{chosenWords(names, options.length, messages)}</span>
      </summary>
      <fieldset className="filter-options">
        <legend className="sr-only">{label}</legend>
        {options.map(({ value, name }) => (
          <label key={value} className="filter-option">
            <input type="checkbox" checked={chosen.includes(value)} onChange={() => onChoose(toggled(chosen, value))} />
            <bdi>{name}</bdi>
          </label>
        ))}
        {chosen.length > 0 && (
          <button type="button" className="link filter-option" onClick={() => onChoose([])}>
            {filters.all}
          </button>
        )}
      </fieldset>
    </details>
  );
}

function chosenWords(names: readonly string[], all: number, { filters }: Messages): string {
  if (names.length === 0 || names.length === all) return filters.all;
  return names.length <= 2 ? names.join(', ') : filters.chosen(names.length);
}
