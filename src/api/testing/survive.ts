import { ladders } from '#domain/freshness.ts';
import { comparePositions } from '#domain/position.ts';
import { fakeBoard } from './fake-history.ts';
import type { LiveRoom } from './live-room.ts';

/** What was seen in a stretch of time, second by second. */
export type Witness = Readonly<{
  /** seconds in which a colour was shown that had not been true for longer than the ladder allows */
  lies: number;
  /** cells painted operational at the end */
  greens: number;
  kinds: readonly string[];
  freshnesses: readonly string[];
}>;

/** Watches for `seconds`, while the world moves on every four seconds (`move`), and counts lies. */
export async function watch(room: LiveRoom, seconds: number, move: () => void = room.server.move): Promise<Witness> {
  let lies = 0;
  const kinds = new Set<string>();
  const freshnesses = new Set<string>();
  for (let second = 0; second < seconds; second += 1) {
    if (second % 4 === 3) move();
    await room.time.advance(1_000);
    kinds.add(room.state().connection.kind);
    freshnesses.add(room.reading().freshness);
    if (isLying(room)) lies += 1;
  }
  return { lies, greens: room.greens(), kinds: [...kinds], freshnesses: [...freshnesses] };
}

/** A board in colour must have been the newest truth no longer ago than the ladder's edge, one tick and one frame. */
function isLying(room: LiveRoom): boolean {
  const position = room.position();
  if (position === null || room.greens() === 0) return false;
  if (JSON.stringify(room.state().board?.rows) !== JSON.stringify(fakeBoard(position.epoch, position.seq).rows))
    return true;
  return !room.server.wasTrue(position, ladders[room.liveBoard.audience].delayedMs + 1_100);
}

/** Seconds until the board is the server's newest again, fresh and in colour; at most `limit`, else Infinity. */
export async function secondsToLive(room: LiveRoom, limit = 60): Promise<number> {
  for (let second = 0; second <= limit; second += 1) {
    const position = room.position();
    const isHead = position !== null && comparePositions(position, room.server.head()) === 0;
    if (isHead && room.reading().freshness === 'live' && !room.reading().isCatchingUp && room.greens() > 0)
      return second;
    await room.time.advance(1_000);
  }
  return Infinity;
}
