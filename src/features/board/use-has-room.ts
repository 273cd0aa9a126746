import { useLayoutEffect, useState, type RefObject } from 'react';
import { rootFontSize } from './use-root-font-size.ts';

/** Whether an element is at least this many rem wide; yes until it is measured. */
export function useHasRoom(ref: RefObject<HTMLElement | null>, rem: number): boolean {
  const [hasRoom, setHasRoom] = useState(true);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const measure = () => {
      const width = element.clientWidth;
      if (width > 0) setHasRoom(width >= rem * rootFontSize());
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, rem]);
  return hasRoom;
}
