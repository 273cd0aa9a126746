import { useEffect, useRef, type RefObject } from 'react';

/** Keeps `--sticky-top` at the height of a sticky head, whose lines wrap with its words: what sticks below it and what scrolls to focus needs to know. */
export function useStickyTop(): RefObject<HTMLElement | null> {
  const ref = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const head = ref.current;
    if (head === null) return;
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => style.setProperty('--sticky-top', `${head.offsetHeight}px`));
    observer.observe(head);
    return () => {
      observer.disconnect();
      style.removeProperty('--sticky-top');
    };
  }, []);
  return ref;
}
