import { useDeferredValue, useEffect, useMemo, useState, type KeyboardEvent } from 'react';
import type { NameIndex } from '#domain/name-search.ts';
import { choicesFor, type Choices, type InsurerNames } from './choices-for.ts';
import { comboboxStep } from './combobox-step.ts';

export type ComboboxOptions = Readonly<{
  index: NameIndex<InsurerNames>;
  chosen: string;
  /** the id of the list of choices */
  listId: string;
  onChoose: (insurerId: string) => void;
  onClear: () => void;
}>;

/** What the search field remembers, and what keys and clicks do to it. */
export function useCombobox({ index, chosen, listId, onChoose, onClear }: ComboboxOptions) {
  const [typed, setTyped] = useState(chosen);
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const asked = useDeferredValue(typed);
  const choices = useMemo(() => choicesFor(index, asked), [index, asked]);
  const listOf = (text: string, { shown }: Choices) => {
    const isShown = isOpen && index.length > 0 && text.trim() !== '';
    return { isShown, at: isShown ? Math.min(active, shown.length - 1) : -1 };
  };
  const { isShown, at } = listOf(asked, choices);
  const activeId = at === -1 ? undefined : `${listId}-${at}`;
  useEffect(() => {
    if (activeId !== undefined) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);

  const point = (isListOpen: boolean, place: number) => {
    setIsOpen(isListOpen);
    setActive(place);
  };
  const type = (text: string) => {
    setTyped(text);
    point(true, -1);
  };
  const close = () => point(false, -1);
  const clear = () => {
    setTyped('');
    close();
    onClear();
  };
  const choose = ({ id, label }: InsurerNames) => {
    setTyped(label);
    close();
    onChoose(id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // the drawn list may lag behind the typing: a key means what stands in the field
    const now = typed === asked ? choices : choicesFor(index, typed);
    const step = comboboxStep({ key: event.key, isAlt: event.altKey, ...listOf(typed, now), choices: now, typed });
    if (step === null) return;
    event.preventDefault();
    if (step.kind === 'close') close();
    else if (step.kind === 'clear') clear();
    else if (step.kind === 'move') point(true, step.at);
    else {
      const choice = now.shown[step.at];
      if (choice !== undefined) choose(choice);
    }
  };
  return { typed, choices, isShown, at, activeId, type, close, clear, choose, onKeyDown };
}
