import type { PastBoard } from '#api/offline-copy.ts';
import { SimulationMark } from '#features/freshness/simulation-mark.tsx';
import { useFirstWords } from '#i18n/public/use-public-words.ts';

/** A past that was re-enacted stays marked as such, also while nobody tells the time. */
export function PastMark({ past }: Readonly<{ past: PastBoard | null }>) {
  const messages = useFirstWords();
  const clock = past?.isSimulated ? ({ kind: 'simulated', now: past.at, rate: 1 } as const) : null;
  return <SimulationMark clock={clock} messages={messages} />;
}
