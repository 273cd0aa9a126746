import { useCallback, useState } from 'react';
import type { LiveBoard } from '#api/live-board.ts';
import { useLiveBoardPart } from '#api/use-live-board.ts';
import { minuteMs, type Instant } from '#domain/instant.ts';
import type { BoardSource } from './use-board-feed.ts';

/** The picture the reader keeps still. */
export type Hold = Readonly<{
  /** board time of the picture; null = not told yet */
  at: Instant | null;
  /** changes since; null = the server has begun another history */
  missed: number | null;
}>;

export type HoldControl = Readonly<{
  /** what is drawn: the live board, or the picture of the moment it was held */
  source: BoardSource;
  /** null = not held */
  hold: Hold | null;
  toggle: () => void;
}>;

/** Lets the reader keep the picture still. It keeps the proof it had, and so goes stale in time: held is never live. */
export function useHold(live: BoardSource): HoldControl {
  const [still, setStill] = useState<Still | null>(null);
  const position = useLiveBoardPart(live.liveBoard, positionOf);
  const { liveBoard, client, catalog } = live;
  const toggle = useCallback(
    () => setStill((former) => (former === null ? takePicture({ liveBoard, client, catalog }) : null)),
    [liveBoard, client, catalog],
  );
  if (still === null) return { source: live, hold: null, toggle };
  const held = positionOf(still.source.liveBoard.getState());
  const missed = held === null || position?.epoch !== held.epoch ? null : position.seq - held.seq;
  return { source: still.source, hold: { at: still.at, missed }, toggle };
}

/** Board time of a held picture, cut to the minute. */
export function heldMinute({ at }: Hold): Instant | null {
  return at === null ? null : Math.floor(at / minuteMs) * minuteMs;
}

type Still = Readonly<{ source: BoardSource; at: Instant | null }>;

function takePicture({ liveBoard, ...beside }: BoardSource): Still {
  const at = liveBoard.freshness.getState().boardNow;
  return { source: { ...beside, liveBoard: liveBoard.still() }, at };
}

function positionOf({ board }: ReturnType<LiveBoard['getState']>) {
  return board?.position ?? null;
}
