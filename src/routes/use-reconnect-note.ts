import { useEffect, useState } from 'react';
import type { LiveBoard } from '#api/live-board.ts';
import { useLiveBoardPart } from '#api/use-live-board.ts';
import { secondMs } from '#domain/instant.ts';
import { followConnection, neverLost, type ReconnectNote } from '#features/freshness/reconnect-note.ts';
import { systemClock } from '#lib/clock.ts';

const shownMs = 20 * secondMs;

/** What was missed while the connection was lost, for as long as it is news. */
export function useReconnectNote(liveBoard: LiveBoard): ReconnectNote | null {
  const kind = useLiveBoardPart(liveBoard, (state) => state.connection.kind);
  const feed = useLiveBoardPart(liveBoard, (state) => state.feed);
  const position = useLiveBoardPart(liveBoard, (state) => state.board?.position ?? null);
  const proof = useLiveBoardPart(liveBoard, (state) => state.proof);
  const [state, setState] = useState(neverLost);
  const [over, setOver] = useState<ReconnectNote | null>(null);
  const next = followConnection(state, { kind, feed, position, proof }, systemClock.now());
  if (next !== state) setState(next);
  const { note } = next;
  useEffect(() => {
    if (note === null) return;
    const timer = setTimeout(() => setOver(note), shownMs);
    return () => clearTimeout(timer);
  }, [note]);
  return note === over ? null : note;
}
