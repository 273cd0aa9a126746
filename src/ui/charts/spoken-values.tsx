import { useEffect, useState } from 'react';
import { Spoken } from '#ui/primitives/spoken.tsx';

export type SpokenValuesProps = Readonly<{
  /** null = nothing is read */
  at: number | null;
  wordsAt: (at: number) => string;
}>;

const restMs = 300;

/** Says what a reader has come to. What the keys only pass by is not said. */
export function SpokenValues({ at, wordsAt }: SpokenValuesProps) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(at === null ? '' : wordsAt(at)), restMs);
    return () => clearTimeout(timer);
  }, [at, wordsAt]);
  return <Spoken>{said}</Spoken>;
}
