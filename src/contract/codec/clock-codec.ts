import type { BoardClock } from '#domain/board-clock.ts';
import { encodeInstant } from '../instant-codec.ts';
import type { WireClock } from '../wire-types.ts';

export function encodeClock(clock: BoardClock): WireClock {
  return { kind: clock.kind, now: encodeInstant(clock.now), rate: clock.rate };
}
