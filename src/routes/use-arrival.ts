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
    if (!isGoingBack) window.scrollTo(0, 0);
    isGoingBack = false;
  }, [address]);
}

let arrivedAt: string | null = null;
let isGoingBack = false;

if (typeof window !== 'undefined') {
  window.addEventListener('popstate', () => {
    isGoingBack = true;
  });
}
