import { useEffect, useRef, useState } from 'react';
import { minuteMs } from '#domain/instant.ts';
import { Spoken } from '#ui/primitives/spoken.tsx';

/** Says a changed answer to listeners, at most once a minute, and not the one the page came with. */
export function InsurerTold({ words }: Readonly<{ words: string }>) {
  const [told, setTold] = useState('');
  const known = useRef({ words, quietUntil: 0 });
  useEffect(() => {
    const { words: former, quietUntil } = known.current;
    if (words === former) return;
    const tell = () => {
      known.current = { words, quietUntil: performance.now() + minuteMs };
      setTold(words);
    };
    const waitMs = quietUntil - performance.now();
    if (waitMs <= 0) {
      tell();
      return;
    }
    const timer = setTimeout(tell, waitMs);
    return () => clearTimeout(timer);
  }, [words]);
  return <Spoken>{told}</Spoken>;
}
