import { useEffect, useRef, useState } from 'react';
import { minuteMs } from '#domain/instant.ts';
import { createPacer, type Pacer } from '#features/freshness/pacer.ts';
import { systemClock } from '#lib/clock.ts';

/**
 * Words for a polite live region: '' at first, then each change of `words`, but one message a minute at most; of several changes the last one. Null =
 * nothing can be said yet.
 */
export function usePacedWords(words: string | null): string {
  const [said, setSaid] = useState('');
  const latest = useRef(words);
  const known = useRef<string | null>(null);
  const pacer = useRef<Pacer | null>(null);
  useEffect(() => {
    pacer.current = createPacer({
      gapMs: minuteMs,
      elapsed: systemClock.elapsed,
      after: (ms, run) => {
        const handle = setTimeout(run, ms);
        return () => clearTimeout(handle);
      },
      run: () => {
        if (latest.current === null || latest.current === known.current) return false;
        known.current = latest.current;
        setSaid(latest.current);
        return true;
      },
    });
    return () => pacer.current?.stop();
  }, []);
  useEffect(() => {
    latest.current = words;
    if (words === null) return;
    // what the page opens with is read from the page itself
    if (known.current === null) known.current = words;
    else if (words !== known.current) pacer.current?.request();
  }, [words]);
  return said;
}
