import { useEffect, useRef, useState } from 'react';
import { hourMs, type Instant, type Window } from '#domain/instant.ts';
import { nextFrame } from '#domain/history-changes.ts';
import { systemClock } from '#lib/clock.ts';
import type { Viewing } from './viewing.ts';

/** Board time that passes in a second of playing. */
export const speeds = { hour: hourMs, quarterDay: 6 * hourMs, day: 24 * hourMs } as const;
export type Speed = keyof typeof speeds;

/** No more than four pictures a second; who asked for less motion gets one a second, from change to change. */
const frameMs = { moving: 250, jumping: 1_000 } as const;

export type Playback = Readonly<{
  isPlaying: boolean;
  speed: Speed;
  toggle: () => void;
  stop: () => void;
  choose: (speed: Speed) => void;
}>;

/**
 * Plays the window from the instant that is looked at, and pauses at its end; from the end it begins anew. Whoever else moves the instant meanwhile, the way
 * back to now above all, stops it.
 */
export function usePlayback(
  viewing: Viewing,
  range: Window,
  changes: readonly Instant[],
  onLook: (at: Instant) => void,
): Playback {
  const [isPlaying, setIsPlaying] = useState(false);
  const [speed, setSpeed] = useState<Speed>('quarterDay');
  const given = useRef({ range, changes, onLook });
  useEffect(() => {
    given.current = { range, changes, onLook };
  });
  /** how far playing has gone, which a change of speed leaves alone; null = it does not play */
  const clock = useRef<Instant | null>(null);
  useEffect(() => {
    if (!isPlaying) {
      clock.current = null;
      return;
    }
    const jumps = matchMedia('(prefers-reduced-motion: reduce)').matches;
    let last = systemClock.elapsed();
    let isOwn = false;
    const timer = setInterval(
      () => {
        const now = systemClock.elapsed();
        const { range: within, changes: at, onLook: look } = given.current;
        const shown = viewing.get() ?? within.to;
        const head = { shown, clock: clock.current ?? shown };
        const next = nextFrame(head, now - last, { rate: speeds[speed] / 1_000, jumps }, at, within.to);
        last = now;
        clock.current = next.clock;
        isOwn = true;
        look(next.shown);
        isOwn = false;
        if (next.isEnd) setIsPlaying(false);
      },
      jumps ? frameMs.jumping : frameMs.moving,
    );
    const stop = viewing.subscribe(() => {
      if (!isOwn) setIsPlaying(false);
    });
    return () => {
      clearInterval(timer);
      stop();
    };
  }, [isPlaying, speed, viewing]);
  const toggle = () => {
    const at = viewing.get();
    if (!isPlaying && (at === null || at >= range.to || at < range.from)) onLook(range.from);
    setIsPlaying(!isPlaying);
  };
  return { isPlaying, speed, toggle, stop: () => setIsPlaying(false), choose: setSpeed };
}
