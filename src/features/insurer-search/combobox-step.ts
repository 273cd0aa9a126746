import type { Choices } from './choices-for.ts';

export type ComboboxStep =
  Readonly<{ kind: 'choose' | 'move'; at: number }> | Readonly<{ kind: 'close' }> | Readonly<{ kind: 'clear' }>;

export type ComboboxSituation = Readonly<{
  key: string;
  isAlt: boolean;
  isShown: boolean;
  /** which choice is pointed at; -1 = none */
  at: number;
  choices: Choices;
  typed: string;
}>;

/** What a key does in the search field; null = what it does in any field. */
export function comboboxStep({ key, isAlt, isShown, at, choices, typed }: ComboboxSituation): ComboboxStep | null {
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
