import { useLayoutEffect, useState, type RefObject } from 'react';
import { useIsPrinting } from './use-is-printing.ts';

/** px between the margins of the paper that is usual here, A4 upright: nothing measures what is put on it. */
const paperWidth = 690;

/** The inner width of an element in px, now and after every change of it; 0 until it is measured. On paper no more than that has room for. */
export function useWidth(ref: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const measure = () => setWidth(element.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return useIsPrinting() ? Math.min(width, paperWidth) : width;
}
