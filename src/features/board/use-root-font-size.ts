import { useSyncExternalStore } from 'react';

/** px of one rem: readers may have set it. Read anew when the window changes; asking for it while drawing would lay the page out first. */
export function useRootFontSize(): number {
  return useSyncExternalStore(subscribe, read);
}

/** px of one rem, measured now. */
export function rootFontSize(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
}

let known: number | null = null;

function read(): number {
  known ??= rootFontSize();
  return known;
}

function subscribe(listener: () => void): () => void {
  const measure = () => {
    known = rootFontSize();
    listener();
  };
  addEventListener('resize', measure);
  return () => removeEventListener('resize', measure);
}
