import { useCallback, useEffect, useRef, useState } from 'react';
import { isSameLayout, keepLayout, type BoardLayout } from '#domain/board-layout.ts';

export type HeldLayoutInput = Readonly<{
  /** the order the board now asks for */
  next: BoardLayout;
  /** what the reader asked for, as one word: another question is answered at once */
  question: string;
  /** without proof nothing is put in another order: what is painted then says nothing about severity */
  isProven: boolean;
  isFocused: boolean;
}>;

export type HeldLayout = Readonly<{
  layout: BoardLayout;
  /** the order that waits; null when rows stand where they should, and while nothing is proven */
  waiting: BoardLayout | null;
  /** lets them go to their places */
  settle: () => void;
}>;

/** Real time for which an order stands at least, so that a row can be read and pointed at. */
export const restMs = 5_000;

/**
 * Keeps rows where they are. They move when the reader is not in the matrix and the order has stood for five seconds, or when asked to. A row that is
 * new to the board ends the hold, because it has to stand somewhere.
 */
export function useHeldLayout({ next, question, isProven, isFocused }: HeldLayoutInput): HeldLayout {
  const [held, setHeld] = useState<Held>({ layout: next, question, isProven });
  const now = heldNow(held, { next, question, isProven, isFocused });
  if (now !== held) setHeld(now);

  const isPending = isProven && !isSameLayout(now.layout, next);
  const newest = useRef({ layout: next, question, isProven });
  const movedAt = useRef(new WeakMap<Held, number>());
  useEffect(() => {
    newest.current = { layout: next, question, isProven };
    if (!movedAt.current.has(now)) movedAt.current.set(now, performance.now());
  });
  const settle = useCallback(() => setHeld(newest.current), []);
  useEffect(() => {
    if (!isPending || isFocused) return;
    const rest = (movedAt.current.get(now) ?? 0) + restMs - performance.now();
    const timer = setTimeout(settle, rest);
    return () => clearTimeout(timer);
  }, [isPending, isFocused, now, settle]);

  return { layout: now.layout, waiting: isPending ? next : null, settle };
}

type Held = Readonly<{ layout: BoardLayout; question: string; isProven: boolean }>;

/** What is held after this drawing. The same object unless the order must change at once. */
function heldNow(held: Held, { next, question, isProven, isFocused }: HeldLayoutInput): Held {
  const isAnswered = held.question === question;
  const isFirstProof = isProven && !held.isProven && !isFocused;
  if (!isAnswered || isFirstProof) return { layout: next, question, isProven };
  if (isSameLayout(held.layout, next)) return held;
  const kept = keepLayout(held.layout, next);
  if (kept === null) return { layout: next, question, isProven };
  return isSameLayout(kept, held.layout) ? held : { ...held, layout: kept };
}
