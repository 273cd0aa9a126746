import { useEffect } from 'react';

/**
 * A new page within the application begins like a document: at its top, with its heading in focus, so that a voice says where one is. The first
 * page is left to the browser, and so is the place on the page after going back.
 */
export function useArrival(address: string): void {
  useEffect(() => {
    const isFirst = arrivedAt === null;
    const isSame = arrivedAt === address;
    arrivedAt = address;
    if (isFirst || isSame) return;
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
    if (location.pathname !== wentBackTo) window.scrollTo(0, 0);
    wentBackTo = null;
  }, [address]);
}

let arrivedAt: string | null = null;
/** The path, because a step back may lead to another state of the same page: then the next page is none that was gone back to. */
let wentBackTo: string | null = null;

if (typeof window !== 'undefined') {
  window.addEventListener('popstate', () => {
    wentBackTo = location.pathname;
  });
}
