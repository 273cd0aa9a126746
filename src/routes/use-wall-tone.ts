import { useEffect, useState, useSyncExternalStore } from 'react';
import type { LiveBoard } from '#api/live-board.ts';
import { systemClock } from '#lib/clock.ts';
import { hearChanges, type Heard } from './new-p1.ts';
import { createTone, type Tone } from './tone.ts';

/** Sounds when something of the highest attention begins, if the wall is told to. `blocked`: it would, but the browser keeps it silent. */
export function useWallTone(liveBoard: LiveBoard, isWanted: boolean): 'off' | 'ready' | 'blocked' {
  const [tone, setTone] = useState<Tone | null>(null);
  useEffect(() => {
    if (!isWanted) return undefined;
    const created = createTone(new AudioContext());
    setTone(created);
    let heard: Heard | null = null;
    const listen = () => {
      const { board, changes } = liveBoard.getState();
      if (board === null) return;
      const next = hearChanges(changes, heard ?? startAt(board.position), systemClock.elapsed());
      heard = next.heard;
      if (next.isDue) created.sound();
    };
    listen();
    const leave = liveBoard.subscribe(listen);
    return () => {
      leave();
      created.close();
      setTone(null);
    };
  }, [liveBoard, isWanted]);
  return useSyncExternalStore(tone?.subscribe ?? nothing, () => tone?.getState() ?? 'off');
}

const nothing = () => () => undefined;
const startAt = (upTo: Heard['upTo']): Heard => ({ upTo, soundedAt: null });
