import type { Audience } from '#domain/audience.ts';
import type { BoardClock } from '#domain/board-clock.ts';
import type { Instant } from '#domain/instant.ts';
import type { Position } from '#domain/position.ts';
import { accepted, refused, type Decoded } from '../decoded.ts';
import { encodeInstant } from '../instant-codec.ts';
import { openAnswer } from '../open-answer.ts';
import { opened } from '../shape.ts';
import { pointerShape } from '../shapes/pointer-shape.ts';
import type { WirePointer } from '../wire-types.ts';
import { encodeClock } from './clock-codec.ts';

/** The small answer that is polled: where the server stands, how fresh that is, and which immutable board belongs to it. */
export type Pointer = Readonly<{
  audience: Audience;
  position: Position;
  generatedAt: Instant;
  /** real time at which the next pointer is due */
  nextAt: Instant;
  pollAfterMs: number;
  clock: BoardClock;
  /** path on the same origin, ending in `/api/v1/{audience}/boards/{epoch}-{seq}` */
  boardUrl: string;
  /** lower-case hex, over the bytes of the uncompressed board body */
  sha256: string;
  /** oldest client generation that still reads this contract rightly */
  minClient: number;
}>;

export function encodePointer(pointer: Pointer): WirePointer {
  return {
    schema: 'pointer/1',
    audience: pointer.audience,
    epoch: pointer.position.epoch,
    seq: pointer.position.seq,
    generatedAt: encodeInstant(pointer.generatedAt),
    nextAt: encodeInstant(pointer.nextAt),
    pollAfterMs: pointer.pollAfterMs,
    clock: encodeClock(pointer.clock),
    board: pointer.boardUrl,
    sha256: pointer.sha256,
    minClient: pointer.minClient,
  };
}

export function decodePointer(body: unknown, audience: Audience): Decoded<Pointer> {
  const answer = openAnswer(opened(pointerShape), 'pointer/1', body, audience);
  if (!answer.ok) return answer;
  const { epoch, seq, generatedAt, nextAt, pollAfterMs, clock, board, sha256, minClient } = answer.value;
  if (!isBoardPath(board, `/api/v1/${audience}/boards/${epoch}-${seq}`))
    return refused('the pointer points elsewhere than to its own board');
  return accepted({
    audience,
    position: { epoch, seq },
    generatedAt,
    nextAt,
    pollAfterMs,
    clock,
    boardUrl: board,
    sha256,
    minClient,
  });
}

/** Whether a server that asks for this generation is one that this program no longer reads rightly. */
export function isOutdated(minClient: number): boolean {
  return minClient > clientGeneration;
}

/** Which generation of reader this program is. Goes up by one with a change after which an older program would read an answer wrongly. */
const clientGeneration = 1;

/** A path on our own origin, under any prefix; never another host (`//elsewhere`), never a way up. */
function isBoardPath(url: string, end: string): boolean {
  const prefix = url.slice(0, -end.length);
  return url.endsWith(end) && /^(?:\/[\w~-][\w.~-]*)*$/.test(prefix);
}
