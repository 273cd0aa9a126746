import { useCallback, useEffect, useState } from 'react';
import type { Client } from '#api/client.ts';
import type { RecordedChange } from '#api/live-board-state.ts';
import { useLiveBoardPart } from '#api/use-live-board.ts';
import type { CellRef } from '#domain/cell.ts';
import { secondMs } from '#domain/instant.ts';
import { markSeen, noNews, noteChanges, type News } from '#domain/news.ts';
import { comparePositions, type Position } from '#domain/position.ts';
import type { BoardSource } from './use-board-feed.ts';

export type NewsInForce = Readonly<{
  news: News;
  markSeen: (cell: CellRef) => void;
  markAllSeen: () => void;
  /** takes the last marking of all back; null when there is none, or it is too late */
  undo: (() => void) | null;
}>;

export const undoMs = 10 * secondMs;

/**
 * What has changed since the reader came and has not been looked at. Outlives the view, as long as its source does: who comes back from the wall finds
 * what is still unseen, and what has changed meanwhile. Beside a picture of the past nothing is new, and nothing is marked as seen.
 */
export function useNews(
  { liveBoard, client }: Pick<BoardSource, 'liveBoard' | 'client'>,
  isPastShown = false,
): NewsInForce {
  const changes = useLiveBoardPart(liveBoard, (state) => state.changes);
  const [held, setHeld] = useState<Held>(() => kept.get(client) ?? { changes, noted: newestOf(changes), news: noNews });
  const [cleared, setCleared] = useState<News | null>(null);
  const current = held.changes === changes ? held : noted(held, changes);
  if (current !== held) setHeld(current);
  useEffect(() => {
    kept.set(client, current);
  }, [client, current]);
  useEffect(() => {
    if (cleared === null) return;
    const timer = setTimeout(() => setCleared(null), undoMs);
    return () => clearTimeout(timer);
  }, [cleared]);

  const markOne = useCallback(
    ({ insurerId, serviceId }: CellRef) =>
      setHeld((former) => ({ ...former, news: markSeen(former.news, insurerId, serviceId) })),
    [],
  );
  const markAllSeen = useCallback(() => {
    setCleared(current.news);
    setHeld((former) => ({ ...former, news: noNews }));
  }, [current.news]);
  const undo = useCallback(() => {
    if (cleared === null) return;
    // what has come since stays new too
    setHeld((former) => ({ ...former, news: new Map([...cleared, ...former.news]) }));
    setCleared(null);
  }, [cleared]);
  if (isPastShown) return nothingNew;
  return { news: current.news, markSeen: markOne, markAllSeen, undo: cleared === null ? null : undo };
}

const nothingNew: NewsInForce = { news: noNews, markSeen: () => undefined, markAllSeen: () => undefined, undo: null };

const kept = new WeakMap<Client, Held>();

type Held = Readonly<{ changes: readonly RecordedChange[]; noted: Position | null; news: News }>;

/** Notes what came after the last change noted. In a new history of the server all that was new belongs to the old one. */
function noted(held: Held, changes: readonly RecordedChange[]): Held {
  const newest = newestOf(changes);
  if (newest === null || (held.noted !== null && comparePositions(newest, held.noted) <= 0))
    return { ...held, changes };
  const isSameHistory = held.noted === null || held.noted.epoch === newest.epoch;
  const afterSeq = isSameHistory && held.noted !== null ? held.noted.seq : 0;
  const fresh = changes.filter((change) => change.epoch === newest.epoch && !change.isCorrection);
  const news = noteChanges(
    isSameHistory ? held.news : noNews,
    fresh.map((change) => change.transition),
    afterSeq,
  );
  return { changes, noted: newest, news };
}

function newestOf([newest]: readonly RecordedChange[]): Position | null {
  return newest === undefined ? null : { epoch: newest.epoch, seq: newest.transition.seq };
}
