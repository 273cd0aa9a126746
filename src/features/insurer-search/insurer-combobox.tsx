import { useId, useMemo, useRef } from 'react';
import type { Insurer } from '#domain/catalog.ts';
import { indexNames } from '#domain/name-search.ts';
import type { FrameWords } from '#i18n/public/frame-words-de.ts';
import { isReadable } from '#ui/is-readable.ts';
import { Icon } from '#ui/primitives/icon.tsx';
import { ChoiceList } from './choice-list.tsx';
import type { Choices, InsurerNames } from './choices-for.ts';
import { useCombobox } from './use-combobox.ts';
import './insurer-combobox.css';

export type InsurerComboboxProps = Readonly<{
  /** empty while they are not known yet: what is typed meanwhile is kept */
  insurers: readonly Insurer[];
  onChoose: (insurerId: string) => void;
  words: FrameWords['search'];
  /** the name of the insurer the page is about: stands in the field at first */
  chosen?: string;
}>;

/** Find an insurer by any of its names and go there. The field is the reader's own: nothing that happens outside changes what is typed. */
export function InsurerCombobox({ insurers, onChoose, words, chosen = '' }: InsurerComboboxProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const isArriving = useRef(false);
  const listId = `${id}-list`;
  const index = useMemo(() => indexNames(insurers.map(namesOf)), [insurers]);
  const box = useCombobox({ index, chosen, listId, onChoose, onClear: () => field.current?.focus() });
  return (
    <div className="insurer-combobox">
      <label htmlFor={`${id}-input`} className="text-sm font-semibold text-ink-2">
        {words.label}
      </label>
      <div className="insurer-combobox-field">
        <Icon name="search" size={20} />
        <input
          ref={field}
          id={`${id}-input`}
          type="text"
          role="combobox"
          aria-expanded={box.isShown}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={box.activeId}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="search"
          maxLength={80}
          value={box.typed}
          onChange={(event) => box.type(event.currentTarget.value)}
          onKeyDown={box.onKeyDown}
          onMouseDown={(event) => {
            isArriving.current = document.activeElement !== event.currentTarget;
          }}
          onClick={(event) => {
            if (isArriving.current) selectWhole(event.currentTarget);
            isArriving.current = false;
          }}
          onBlur={box.close}
        />
        {box.typed !== '' && (
          <button type="button" className="insurer-combobox-clear" aria-label={words.clear} onClick={box.clear}>
            <Icon name="clear" size={20} />
          </button>
        )}
      </div>
      <ChoiceList
        id={listId}
        isShown={box.isShown}
        at={box.at}
        choices={box.choices}
        onChoose={box.choose}
        words={words}
      />
      <output htmlFor={`${id}-input`} className="sr-only">
        {box.isShown ? spokenOf(box.choices, words) : ''}
      </output>
    </div>
  );
}

/** Who comes into a filled field mostly wants another name: typing replaces it. A part that was marked by dragging, and a second click, are the reader's own. */
function selectWhole(input: HTMLInputElement) {
  if (input.selectionStart === input.selectionEnd) input.select();
}

function namesOf({ id, name, shortName, formerNames }: Insurer): InsurerNames {
  return { id, label: isReadable(name) ? name : id, names: [name, shortName, ...formerNames], formerNames };
}

function spokenOf({ isGuess, shown, all }: Choices, words: FrameWords['search']): string {
  return isGuess ? words.noneSpoken(shown.length) : words.found(all);
}
