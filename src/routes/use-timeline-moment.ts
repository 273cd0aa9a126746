import { useCallback, useMemo, useState } from 'react';
import type { LiveBoard } from '#api/live-board.ts';
import { longestWindowMs } from '#domain/chart-window.ts';
import type { Instant, Window } from '#domain/instant.ts';
import { useMoment, type MomentControl } from './use-moment.ts';

export type TimelineMoment = MomentControl &
  Readonly<{
    /** when records begin, once an answer has shown it; null = not known */
    recordedFrom: Instant | null;
    /** to be told of each history that came: what was asked for, and what it covers */
    onHistory: (asked: Window, told: Window) => void;
  }>;

/** The instant of the address as far as the timeline can show one. The histories it loads tell where records begin. */
export function useTimelineMoment(live: LiveBoard): TimelineMoment {
  const [recordedFrom, setRecordedFrom] = useState<Instant | null>(null);
  const { moment, goTo } = useMoment(live, recordedFrom, longestWindowMs);
  const onHistory = useCallback<TimelineMoment['onHistory']>(
    (asked, told) => setRecordedFrom((known) => beginningAfter(known, asked, told)),
    [],
  );
  return useMemo(() => ({ moment, goTo, recordedFrom, onHistory }), [moment, goTo, recordedFrom, onHistory]);
}

/** A server that begins later than asked has nothing before. One that does not has more than was known, as after a restart with another world. */
function beginningAfter(known: Instant | null, asked: Window, told: Window): Instant | null {
  if (told.from > asked.from) return told.from;
  return known !== null && known > asked.from ? null : known;
}
