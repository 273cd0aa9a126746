import { useDeferredValue, useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { Insurer } from '#domain/catalog.ts';
import { indexNames } from '#domain/name-search.ts';
import type { FrameWords } from '#i18n/public/frame-words-de.ts';
import { isReadable } from '#ui/is-readable.ts';
import { Icon } from '#ui/primitives/icon.tsx';
import { choicesFor, type Choices, type InsurerNames } from './choices-for.ts';
import './insurer-combobox.css';

export type InsurerComboboxProps = Readonly<{
  /** empty while they are not known yet: what is typed meanwhile is kept */
  insurers: readonly Insurer[];
  onChoose: (insurerId: string) => void;
  words: FrameWords['search'];
  /** the insurer the page is about: stands in the field at first */
  chosen?: string;
}>;

/** Find an insurer by any of its names and go there. The field is the caller's own: nothing that happens outside changes what is typed. */
export function InsurerCombobox({ insurers, onChoose, words, chosen = '' }: InsurerComboboxProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(chosen);
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const index = useMemo(() => indexNames(insurers.map(namesOf)), [insurers]);
  const asked = useDeferredValue(typed);
  const choices = useMemo(() => choicesFor(index, asked), [index, asked]);
  const isShown = isOpen && insurers.length > 0 && asked.trim() !== '';
  const at = isShown ? Math.min(active, choices.shown.length - 1) : -1;
  const activeId = at === -1 ? undefined : `${id}-${at}`;
  useEffect(() => {
    if (activeId !== undefined) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);
  const close = () => {
    setIsOpen(false);
    setActive(-1);
  };
  const choose = (choice: InsurerNames | undefined) => {
    if (choice === undefined) return;
    setTyped(choice.label);
    close();
    onChoose(choice.id);
  };
  const clear = () => {
    setTyped('');
    close();
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = stepOf({ key: event.key, isAlt: event.altKey, isShown, at, choices, typed });
    if (step === null) return;
    event.preventDefault();
    if (step.kind === 'choose') choose(choices.shown[step.at]);
    else if (step.kind === 'move') {
      setIsOpen(true);
      setActive(step.at);
    } else if (step.kind === 'close') close();
    else clear();
  };
  return (
    <div className="insurer-combobox">
      <label htmlFor={`${id}-input`} className="text-sm font-semibold text-ink-2">
        {words.label}
      </label>
      <div className="insurer-combobox-field">
        <Icon name="search" size={20} />
        <input
          ref={input}
          id={`${id}-input`}
          type="text"
          role="combobox"
          aria-expanded={isShown}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={activeId}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="search"
          maxLength={80}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setIsOpen(true);
            setActive(-1);
          }}
          onKeyDown={onKeyDown}
          onBlur={close}
        />
        {typed !== '' && (
          <button type="button" className="insurer-combobox-clear" aria-label={words.clear} onClick={clear}>
            <Icon name="clear" size={20} />
          </button>
        )}
      </div>
      <div className="insurer-combobox-popup" hidden={!isShown}>
        {choices.isGuess && <p className="insurer-combobox-note">{words.none}</p>}
        <ul id={`${id}-list`} role="listbox" aria-label={words.list}>
          {isShown &&
            choices.shown.map((choice, place) => (
              <li
                key={choice.id}
                id={`${id}-${place}`}
                role="option"
                aria-selected={place === at}
                className="insurer-combobox-option"
                // the field keeps the focus, so that one can go on typing
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => choose(choice)}
              >
                <bdi>{choice.label}</bdi>
                {choices.formerOf(choice) !== null && (
                  <span className="insurer-combobox-former">{words.former(choices.formerOf(choice) ?? '')}</span>
                )}
              </li>
            ))}
        </ul>
        {choices.more > 0 && <p className="insurer-combobox-note">{words.more(choices.more)}</p>}
      </div>
      <output htmlFor={`${id}-input`} className="sr-only">
        {isShown ? (choices.isGuess ? words.noneSpoken(choices.shown.length) : words.found(choices.all)) : ''}
      </output>
    </div>
  );
}

function namesOf({ id, name, shortName, formerNames }: Insurer): InsurerNames {
  return { id, label: isReadable(name) ? name : id, names: [name, shortName, ...formerNames], formerNames };
}

type Step = Readonly<{ kind: 'choose' | 'move'; at: number }> | Readonly<{ kind: 'close' | 'clear' }>;
type Situation = Readonly<{
  key: string;
  isAlt: boolean;
  isShown: boolean;
  at: number;
  choices: Choices;
  typed: string;
}>;

/** What a key does here; null = what it does in any field. */
function stepOf({ key, isAlt, isShown, at, choices, typed }: Situation): Step | null {
  const count = choices.shown.length;
  switch (key) {
    case 'ArrowDown':
      return count === 0 ? null : { kind: 'move', at: isAlt ? at : (at + 1) % count };
    case 'ArrowUp':
      return count === 0 ? null : { kind: 'move', at: at <= 0 ? count - 1 : at - 1 };
    case 'Enter':
      if (!isShown || count === 0) return null;
      if (at !== -1) return { kind: 'choose', at };
      // a guess is never taken for an answer
      return count === 1 && !choices.isGuess ? { kind: 'choose', at: 0 } : { kind: 'move', at: 0 };
    case 'Escape':
      if (isShown) return { kind: 'close' };
      return typed === '' ? null : { kind: 'clear' };
    default:
      return null;
  }
}
