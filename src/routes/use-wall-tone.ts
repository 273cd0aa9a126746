import { useEffect, useEffectEvent, useMemo, useSyncExternalStore } from 'react';
import type { LiveBoard } from '#api/live-board.ts';
import { systemClock } from '#lib/clock.ts';
import { hearChanges, type Heard } from './new-p1.ts';
import { createTone } from './tone.ts';

/**
 * Sounds when something of the highest attention begins in one of these services, if the wall is told to; null = in any. `blocked`: it would, but the
 * browser keeps it silent.
 */
export function useWallTone(
  liveBoard: LiveBoard,
  isWanted: boolean,
  serviceIds: readonly string[] | null,
): 'off' | 'ready' | 'blocked' {
  // another list must not open the sound anew, nor make the wall deaf for a moment
  const isShown = useEffectEvent((id: string) => serviceIds === null || serviceIds.includes(id));
  const tone = useMemo(() => (isWanted ? createTone(() => new AudioContext()) : null), [isWanted]);
  useEffect(() => {
    if (tone === null) return undefined;
    const close = tone.open();
    let heard: Heard | null = null;
    const listen = () => {
      const { board, changes } = liveBoard.getState();
      if (board === null) return;
      const before = heard ?? { upTo: board.position, soundedAt: null };
      const next = hearChanges(changes, before, systemClock.elapsed(), (id) => isShown(id));
      heard = next.heard;
      if (next.isDue) tone.sound();
    };
    listen();
    const leave = liveBoard.subscribe(listen);
    return () => {
      leave();
      close();
    };
  }, [liveBoard, tone]);
  return useSyncExternalStore(tone?.subscribe ?? nothing, () => tone?.getState() ?? 'off');
}

const nothing = () => () => undefined;
