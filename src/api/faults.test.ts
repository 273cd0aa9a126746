import { describe, expect, test } from 'vitest';
import { createLiveRoom, noNetwork, status, type LiveRoom } from './testing/live-room.ts';
import { secondsToLive, watch } from './testing/survive.ts';

const never = () => new Promise<Response>(() => undefined);
const html = () => new Response('<!doctype html><title>Anmelden</title>', { headers: { 'content-type': 'text/html' } });
const json = (text: string) => () => new Response(text, { headers: { 'content-type': 'application/json' } });

type Row = Readonly<{
  fault: string;
  /** the board loses its colour while the fault lasts; otherwise another way keeps it in colour throughout */
  goesDark: boolean;
  strike: (room: LiveRoom) => void;
}>;

const everywhere: readonly (readonly [string, () => Response | Promise<Response>])[] = [
  ['F02 the network goes away', noNetwork],
  ['F03 no answer ever comes', never],
  ['F07 an answer that breaks off', json('{"schema":"pointer/1","aud')],
  ['F08 a login page of some network: 200 and HTML', html],
  ['F12 500', status(500)],
  ['F12 502', status(502)],
  ['F13 503 with Retry-After: 30', status(503, { 'retry-after': '30' })],
  ['F13 429 with Retry-After: 20', status(429, { 'retry-after': '20' })],
  ['F15 304 without a body', status(304)],
  ['F17 null', json('null')],
  ['F17 an empty list', json('[]')],
  ['F17 an empty text', json('""')],
  ['F17 nothing at all', json('')],
  ['F17 204', status(204)],
  ['F18 404', status(404)],
];

const common: readonly Row[] = [
  ...everywhere.map(([fault, misbehave]) => ({
    fault: `${fault}, everywhere`,
    goesDark: true,
    strike: ({ server }: LiveRoom) => {
      server.breakRoutes(['pointer', 'board', 'stream'], misbehave);
      server.streams.cut();
    },
  })),
  {
    fault: 'F16 a cache hands out an old pointer under a fresh date',
    goesDark: true,
    strike: ({ server }) => {
      const old = server.answers.pointer(server.head());
      server.breakRoutes(['pointer'], () => server.answers.json(old));
      server.breakRoutes(['stream'], status(503));
      server.streams.cut();
    },
  },
  {
    fault: 'F12 boards cannot be had, the pointer can',
    goesDark: true,
    strike: ({ server }) => {
      server.breakRoutes(['board'], status(500));
      server.breakRoutes(['stream'], status(503));
      server.streams.cut();
    },
  },
];

const streamOnly: readonly Row[] = [
  ...[
    ['F20 the stream answers 500', status(500)] as const,
    ['F20 the stream answers 503', status(503)] as const,
    ['F20 the stream answers 204', status(204)] as const,
    ['F20 the stream answers HTML', html] as const,
    ['F20 the stream sends away for 5 minutes', status(503, { 'retry-after': '300' })] as const,
    ['F72 the stream is blocked', noNetwork] as const,
    ['F03 the stream never answers', never] as const,
  ].map(([fault, misbehave]) => ({
    fault,
    goesDark: false,
    strike: ({ server }: LiveRoom) => {
      server.breakRoutes(['stream'], misbehave);
      server.streams.cut();
    },
  })),
  {
    fault: 'F03 the stream is closed as every day, and then never answers',
    goesDark: false,
    strike: ({ server }) => {
      server.breakRoutes(['stream'], never);
      server.streams.close();
    },
  },
  {
    fault: 'F04 everything falls silent, the open stream too',
    goesDark: true,
    strike: ({ server }) => {
      server.health.carries = false;
      server.breakRoutes(['pointer', 'board', 'stream'], never);
    },
  },
  {
    fault: 'F23 the stream holds comments only',
    goesDark: false,
    strike: ({ server, time }) => {
      server.health.carries = false;
      const comment = () => {
        server.streams.send(': still here\n\n');
        time.timers.after(3_000, comment);
      };
      comment();
    },
  },
  {
    fault: 'F23 changes come, heartbeats do not',
    goesDark: false,
    strike: ({ server }) => void (server.health.beats = false),
  },
  {
    fault: 'F30 heartbeats come, changes do not',
    goesDark: false,
    strike: ({ server }) => void (server.health.tells = false),
  },
];

describe.each([
  ['best luck', () => 0],
  ['luck', () => 0.5],
  ['no luck', () => 0.999],
])('%s', (_, random) => {
  test.each(common)('[N24] public, $fault: never a false colour, and live again unaided', async (row) => {
    await survive(createLiveRoom({ random, audience: 'public' }), row);
  });

  test.each([...common, ...streamOnly])(
    '[N24] staff, $fault: never a false colour, and live again unaided',
    async (row) => {
      await survive(createLiveRoom({ random, audience: 'staff' }), row);
    },
  );
});

async function survive(room: LiveRoom, { strike, goesDark }: Row): Promise<void> {
  room.liveBoard.start();
  expect(await secondsToLive(room, 5)).toBeLessThanOrEqual(5);
  const asked = room.server.requests().length;
  strike(room);
  const during = await watch(room, 120);
  expect(during.lies).toBe(0);
  if (goesDark) expect(during.greens).toBe(0);
  else expect(during.freshnesses.filter((one) => one !== 'live' && one !== 'delayed')).toEqual([]);
  expect(room.server.requests().length - asked).toBeLessThan(room.isLucky ? 1_500 : 120);
  room.server.repair();
  expect(await secondsToLive(room, 61)).toBeLessThanOrEqual(60);
  room.liveBoard.stop();
}
