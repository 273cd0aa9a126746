import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useMediaQuery } from './use-media-query.ts';

/** Whether the page is being put on paper. Drawn at once: what is not there when the browser has told of it is missing on the paper. */
export function useIsPrinting(): boolean {
  const [isAnnounced, setAnnounced] = useState(false);
  const isPaper = useMediaQuery('print');
  useEffect(() => {
    const begin = () => flushSync(() => setAnnounced(true));
    const end = () => setAnnounced(false);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  return isAnnounced || isPaper;
}
