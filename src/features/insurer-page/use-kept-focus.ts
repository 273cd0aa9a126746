import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

/** Rows that move to another group are made anew; the focus stays with the row it was in, at the same control. */
export function useKeptFocus(): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement | null>(null);
  const last = useRef<Readonly<{ row: string; control: 'button' | 'input' | 'a' }> | null>(null);
  useEffect(() => {
    const element = list.current;
    if (element === null) return;
    const onFocus = ({ target }: FocusEvent) => {
      const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]')?.dataset['row'] : undefined;
      if (row === undefined || !(target instanceof Element)) return;
      last.current = { row, control: controls.find((one) => target.matches(one)) ?? 'button' };
    };
    const onBlur = ({ target, relatedTarget }: FocusEvent) => {
      // an element that is taken away loses the focus to nothing; a reader who leaves takes it along
      if (relatedTarget !== null || (target instanceof Element && target.isConnected)) last.current = null;
    };
    element.addEventListener('focusin', onFocus);
    element.addEventListener('focusout', onBlur);
    return () => {
      element.removeEventListener('focusin', onFocus);
      element.removeEventListener('focusout', onBlur);
    };
  }, []);
  useLayoutEffect(() => {
    const held = last.current;
    const active = document.activeElement;
    if (held === null || list.current === null || (active !== null && active !== document.body)) return;
    const row = [...list.current.querySelectorAll<HTMLElement>('[data-row]')].find(
      (one) => one.dataset['row'] === held.row,
    );
    row?.querySelector<HTMLElement>(held.control)?.focus({ preventScroll: true });
  });
  return list;
}

const controls = ['button', 'input', 'a'] as const;
