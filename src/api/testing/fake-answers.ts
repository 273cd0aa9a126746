import { encodeBoard } from '#contract/codec/board-codec.ts';
import { encodePointer } from '#contract/codec/pointer-codec.ts';
import { encodeFrame, type StreamFrame } from '#contract/codec/stream-codec.ts';
import type { Audience } from '#domain/audience.ts';
import { boardNow, type BoardClock } from '#domain/board-clock.ts';
import type { Position } from '#domain/position.ts';
import { fakeBoard, fakeTransitions } from './fake-history.ts';

/** The board's clock when the server began. */
export const fakeBoardClock: BoardClock = { kind: 'simulated', now: Date.UTC(2023, 4, 9, 11), rate: 60 };

/** What an honest server says, as bodies and as bytes of the stream. */
export function createFakeAnswers(audience: Audience, serverNow: () => number) {
  const startedAt = serverNow();
  const clockAt = (at: number): BoardClock => ({ ...fakeBoardClock, now: boardNow(fakeBoardClock, at - startedAt) });
  return {
    json: (body: unknown, headers: Record<string, string> = {}) =>
      new Response(JSON.stringify(body), {
        headers: { 'content-type': 'application/json', date: new Date(serverNow()).toUTCString(), ...headers },
      }),
    pointer: (position: Position, generatedAt = serverNow()) =>
      encodePointer({
        audience,
        position,
        generatedAt,
        nextAt: generatedAt + 10_000,
        pollAfterMs: 15_000,
        clock: clockAt(generatedAt),
        boardUrl: `/api/v1/${audience}/boards/${position.epoch}-${position.seq}`,
        sha256: '0'.repeat(64),
        minClient: 1,
      }),
    board: ({ epoch, seq }: Position) => encodeBoard(fakeBoard(epoch, seq), { audience, generatedAt: serverNow() }),
    heartbeat: (head: Position, generatedAt = serverNow()) =>
      sse({ event: 'heartbeat', head, generatedAt, clock: clockAt(generatedAt) }),
    batch: (epoch: number, from: number, to: number) =>
      sse({ event: 'batch', epoch, from, to, generatedAt: serverNow(), transitions: fakeTransitions(from, to) }),
    reset: (position: Position) => sse({ event: 'reset', position, reason: 'test' }),
    notice: (position: Position, id: string) => sse({ event: 'notice', position, resource: 'incidents', id }),
  };
}

function sse(frame: StreamFrame): string {
  const { id, event, data } = encodeFrame(frame);
  return `${id === null ? '' : `id: ${id}\n`}event: ${event}\ndata: ${data}\n\n`;
}
