import { useEffect, useMemo, useState } from 'react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { historyQuery } from '#api/history-query.ts';
import type { RecordedChange } from '#api/live-board-state.ts';
import { useLiveBoardPart } from '#api/use-live-board.ts';
import type { CellRef, Slot } from '#domain/cell.ts';
import { createHistory, type HistoryInput } from '#domain/history.ts';
import { hourMs, minuteMs, type Instant, type Window } from '#domain/instant.ts';
import { timelineOf } from '#domain/timeline.ts';
import type { Transition } from '#domain/transition.ts';
import type { CellDay } from '#features/cell-panel/day-strip.tsx';
import type { Loaded } from '#features/cell-panel/loaded.ts';
import type { BoardSource } from './use-board-feed.ts';

const dayMs = 24 * hourMs;
/** of real time; what happens in between comes with the stream */
const refetchMs = 2 * minuteMs;

export type CellDayInput = Readonly<{
  source: BoardSource;
  cell: CellRef;
  slot: Slot | undefined;
  now: Instant | null;
  /** board time up to which the board is vouched for; from there on nothing is known */
  provenUntil: Instant | null;
}>;

/** The last 24 hours of one cell: fetched once, carried on by what the stream brings. */
export function useCellDay({ source, cell, slot, now, provenUntil }: CellDayInput): Loaded<CellDay> {
  const { client, liveBoard, past } = source;
  const asked = useAskedWindow(now);
  const changes = useLiveBoardPart(liveBoard, (state) => state.changes);
  const query = useQuery({
    ...historyQuery(client, liveBoard.audience, asked ?? { from: 0, to: 1 }, cell),
    enabled: asked !== null && past === undefined,
    refetchInterval: false,
    placeholderData: keepPreviousData,
  });
  const { isError } = query;
  // of the past it is here already
  const data = past === undefined ? query.data : (past.history ?? undefined);
  return useMemo(() => {
    if (data === undefined || now === null) return isError ? { kind: 'failed' } : { kind: 'loading' };
    return { kind: 'ready', value: cellDay({ history: data, cell, slot, now, provenUntil, changes }) };
  }, [data, isError, cell, slot, now, provenUntil, changes]);
}

type DayInput = Readonly<{
  history: HistoryInput;
  cell: CellRef;
  slot: Slot | undefined;
  now: Instant;
  provenUntil: Instant | null;
  changes: readonly RecordedChange[];
}>;

/** Joins what was fetched with what has come since. Unknown: before recording began, and after the board was last vouched for. */
export function cellDay({ history, cell, slot, now, provenUntil, changes }: DayInput): CellDay {
  const { insurerId, serviceId } = cell;
  const window = { from: now - dayMs, to: now };
  const { epoch } = history.base.position;
  const recorded = changes
    // what a comparison of boards showed has no source; the present state stands for it
    .filter((change) => change.epoch === epoch && change.learnedAt === null)
    .map((change) => change.transition)
    .filter((transition) => transition.insurerId === insurerId && transition.serviceId === serviceId);
  const transitions = withPresent([...history.transitions, ...recorded], slot, cell);
  const everywhere = { insurerIds: 'all', serviceIds: 'all' } as const;
  const silences = [
    { from: window.from, to: history.window.from },
    { from: provenUntil ?? now, to: window.to },
  ].filter(({ from, to }) => from < to);
  const gaps = [...history.gaps, ...silences.map((silence) => ({ ...silence, ...everywhere }))];
  const spans = timelineOf(createHistory({ ...history, transitions, gaps }), insurerId, serviceId, window);
  const newest = [...history.transitions, ...recorded].toSorted((a, b) => b.seq - a.seq)[0] ?? null;
  return { window, spans, newest: newest && { at: newest.knownAt, provenance: newest.provenance } };
}

/** A board that was fetched anew may know a state no change has told of. */
function withPresent(
  transitions: readonly Transition[],
  slot: Slot | undefined,
  { insurerId, serviceId }: CellRef,
): readonly Transition[] {
  if (slot === undefined || slot === null || slot.since === null) return transitions;
  const present: Transition = {
    seq: Number.MAX_SAFE_INTEGER,
    at: slot.since,
    knownAt: slot.since,
    insurerId,
    serviceId,
    to: slot.pair,
    observedAt: slot.observedAt,
    incidentId: slot.incidentId,
    provenance: { kind: 'reconstructed' },
  };
  return [...transitions, present];
}

/** The 24 hours before the moment of asking; asked again from time to time. */
function useAskedWindow(now: Instant | null): Window | null {
  const [round, setRound] = useState(0);
  const [asked, setAsked] = useState<Readonly<{ round: number; window: Window }> | null>(null);
  useEffect(() => {
    const timer = setInterval(() => setRound((former) => former + 1), refetchMs);
    return () => clearInterval(timer);
  }, []);
  if (now !== null && asked?.round !== round) {
    const next = { round, window: { from: now - dayMs, to: now } };
    setAsked(next);
    return next.window;
  }
  return asked?.window ?? null;
}
