import { useEffect, useState, useSyncExternalStore } from 'react';
import { secondMs } from '#domain/instant.ts';
import type { TimelineWords } from '#i18n/timeline/timeline-words-de.ts';
import { systemClock } from '#lib/clock.ts';
import type { Progress } from './progress.ts';

/** What has come so far and for how long it is waited: nobody knows how much there will be, so it promises no end. Silent, as it changes every second. */
export function LoadingProgress({ progress, words }: Readonly<{ progress: Progress; words: TimelineWords }>) {
  const bytes = useSyncExternalStore(progress.subscribe, progress.get);
  const seconds = useSeconds();
  const said = words.load.progress(bytes / 1_000_000, seconds);
  return (
    <span
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a <progress> without value paints a bar that moves for ever
      role="progressbar"
      className="tl-progress tl-quiet"
      aria-label={words.load.loading(null)}
      aria-valuetext={said}
    >
      {said}
    </span>
  );
}

/** Since it was drawn first. */
function useSeconds(): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const start = systemClock.elapsed();
    const timer = setInterval(() => setSeconds(Math.round((systemClock.elapsed() - start) / secondMs)), secondMs);
    return () => clearInterval(timer);
  }, []);
  return seconds;
}
