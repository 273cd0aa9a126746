import { paint } from '#domain/paint.ts';
import { createLiveBoard } from '../live-board.ts';
import type { Notice } from '../notice.ts';
import { listening } from '../listening.ts';
import { createFakeServer, type FakeServerOptions } from './fake-server.ts';
import { createFakeTime } from './fake-time.ts';

export type LiveRoomOptions = Omit<FakeServerOptions, 'time'> &
  Readonly<{ random?: () => number; digest?: (text: string) => Promise<string> }>;

/** A live board, its server and all its time: what every test of this room lives in. */
export function createLiveRoom({ random = () => 0.5, digest, ...serverOptions }: LiveRoomOptions = {}) {
  const time = createFakeTime();
  const server = createFakeServer({ time, ...serverOptions });
  const notices: Notice[] = [];
  const liveBoard = createLiveBoard({
    ...(serverOptions.audience === 'public' ? { audience: 'public' } : { audience: 'staff', listen: listening }),
    clock: time.clock,
    timers: time.timers,
    wakeUp: time.wakeUp,
    fetch: server.fetch,
    random,
    digest: digest ?? null,
    onNotice: (notice) => notices.push(notice),
  });
  /** keeps the reading up to date, as a mounted page does */
  const leave = liveBoard.freshness.subscribe(() => undefined);
  return {
    time,
    server,
    notices,
    liveBoard,
    leave,
    /** retries come after the shortest delay there is */
    isLucky: random() === 0,
    state: () => liveBoard.getState(),
    reading: () => liveBoard.freshness.getState(),
    position: () => liveBoard.getState().board?.position ?? null,
    /** how many cells would be painted operational now */
    greens: () => {
      const proof = liveBoard.freshness.getState().paintProof;
      const slots = liveBoard.getState().board?.rows.flatMap((row) => row.slots) ?? [];
      return slots
        .map((slot) => paint(slot, proof))
        .filter((one) => one.kind === 'state' && one.pair.availability === 'operational').length;
    },
  };
}

export type LiveRoom = ReturnType<typeof createLiveRoom>;

/** A room in which everything is well and the board is live. */
export async function createLive(options?: LiveRoomOptions): Promise<LiveRoom> {
  const room = createLiveRoom(options);
  room.liveBoard.start();
  await room.time.advance(100);
  if (room.state().feed !== 'live') throw new Error('the room did not become live');
  return room;
}

/** An answer that is nothing but a status. */
export function status(code: number, headers: Record<string, string> = {}): () => Response {
  return () =>
    new Response(code === 204 || code === 304 ? null : 'trouble', {
      status: code,
      headers: { 'content-type': 'text/plain', ...headers },
    });
}

export function noNetwork(): Promise<Response> {
  return Promise.reject(new TypeError('Failed to fetch'));
}
