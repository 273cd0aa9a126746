import { useCallback, useMemo, useState, useSyncExternalStore } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { LiveBoard } from '#api/live-board.ts';
import type { Instant } from '#domain/instant.ts';
import { formatMoment, momentWithin, parseMoment, type AskedMoment, type Moment } from '#domain/moment.ts';
import { changeSearch } from './view-search.ts';

export type MomentControl = Readonly<{
  moment: Moment;
  /** Writes the instant into the address, everything else stays. Null = now. A gesture in progress replaces the entry in the history. */
  goTo: (at: Instant | null, how?: Readonly<{ replace?: boolean }>) => void;
}>;

const nowHere: Moment = { kind: 'now', notes: [] };

/**
 * The instant that `?t=` names, and how to name another. `live` is the board that goes on underneath: its clock says what is still to come, decided once
 * for each `t`, so that waiting turns no future into a past. Before the clock is known nothing is called future. `recordedFrom` is when records begin;
 * null = not known. `reachMs` is how far back from the present the view can show anything; null = as far as there are records.
 */
export function useMoment(
  live: LiveBoard,
  recordedFrom: Instant | null = null,
  reachMs: number | null = null,
): MomentControl {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const text = new URLSearchParams(search).get('t');
  const asked = useMemo(() => (text === null ? null : parseMoment(text)), [text]);
  const latest = useLatest(live, text, asked);
  const moment = useMemo(() => {
    const reach = latest === null || reachMs === null ? null : latest - reachMs;
    return asked === null ? nowHere : momentWithin(asked, { from: recordedFrom, to: latest, reach });
  }, [asked, recordedFrom, latest, reachMs]);
  const goTo = useCallback<MomentControl['goTo']>(
    (at, { replace = false } = {}) =>
      navigate(path + changeSearch(search, { t: at === null ? null : formatMoment(at) }), { replace }),
    [navigate, path, search],
  );
  return { moment, goTo };
}

type Decided = Readonly<{ text: string; latest: Instant }>;

/** The last instant that may be looked at: the present, as it was when this `t` was first read. Null = not known yet, or not needed. */
function useLatest({ freshness }: LiveBoard, text: string | null, asked: AskedMoment | null): Instant | null {
  const [decided, setDecided] = useState<Decided | null>(null);
  const isOpen = text !== null && asked?.kind === 'instant' && decided?.text !== text;
  // the same value for ever once it is decided: nothing draws again with every tick of the clock
  const now = useSyncExternalStore(freshness.subscribe, () => (isOpen ? freshness.getState().boardNow : null));
  if (!isOpen) return asked?.kind === 'instant' ? (decided?.latest ?? null) : null;
  if (now !== null) setDecided({ text, latest: now });
  return now;
}
