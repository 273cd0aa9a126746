import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRandom } from '#lib/seeded-random.ts';
import { propertyRuns, propertySeed } from '#lib/property-runs.ts';
import type { Route } from './testing/fake-server.ts';
import { createLiveRoom, noNetwork, status, type LiveRoom } from './testing/live-room.ts';
import { secondsToLive, watch } from './testing/survive.ts';

const someRoutes = fc.subarray<Route>(['pointer', 'board', 'stream'], { minLength: 1 });
const answers: Readonly<Record<string, () => Response | Promise<Response>>> = {
  noNetwork,
  never: () => new Promise(() => undefined),
  html: () => new Response('<p>', { headers: { 'content-type': 'text/html' } }),
  500: status(500),
  503: status(503, { 'retry-after': '7' }),
  null: () => new Response('null', { headers: { 'content-type': 'application/json' } }),
};

/** What a bad day is made of. Each lasts for some seconds, then the next one comes on top of what is already broken. */
const trouble = fc.oneof(
  fc.record({ kind: fc.constant('break' as const), routes: someRoutes, how: fc.constantFrom(...Object.keys(answers)) }),
  fc.record({ kind: fc.constantFrom('cut', 'close', 'restart', 'reset', 'repair', 'oldPointer', 'oldBeat', 'noise') }),
  fc.record({ kind: fc.constantFrom('deaf', 'beatless', 'lossy', 'hide', 'show', 'wake') }),
  fc.record({ kind: fc.constantFrom('sleep', 'nap', 'setWall'), ms: fc.integer({ min: -7_200_000, max: 7_200_000 }) }),
);
const day = fc.array(fc.record({ trouble, seconds: fc.integer({ min: 0, max: 50 }) }), { minLength: 1, maxLength: 8 });
type Trouble = typeof trouble extends fc.Arbitrary<infer T> ? T : never;

test.each(['staff', 'public'] as const)(
  '[N24] %s: any faults in any order, never a lie, and live again within a minute',
  async (audience) => {
    await fc.assert(
      fc.asyncProperty(day, fc.integer(), async (steps, luck) => {
        const room = createLiveRoom({ audience, random: createRandom(luck).next });
        room.liveBoard.start();
        await room.time.advance(1_000);
        for (const { trouble, seconds } of steps) {
          strike(room, trouble);
          expect((await watch(room, seconds)).lies).toBe(0);
        }
        room.server.repair();
        room.time.page.isHidden = false;
        await room.time.wake();
        expect(await secondsToLive(room, 61)).toBeLessThanOrEqual(60);
        room.liveBoard.stop();
      }),
      { numRuns: Math.ceil(propertyRuns() / 40), seed: propertySeed() },
    );
  },
  600_000,
);

function strike({ server, time }: LiveRoom, trouble: Trouble): void {
  switch (trouble.kind) {
    case 'break':
      return server.breakRoutes(trouble.routes, () => (answers[trouble.how] ?? noNetwork)());
    case 'cut':
      return server.streams.cut();
    case 'close':
      return server.streams.close();
    case 'restart':
      return server.restart(4);
    case 'reset':
      return server.streams.send(server.answers.reset(server.head()));
    case 'repair':
      return server.repair();
    case 'oldPointer': {
      const old = server.answers.pointer(server.head());
      return server.breakRoutes(['pointer'], () => server.answers.json(old));
    }
    case 'oldBeat':
      return server.streams.send(server.answers.heartbeat({ epoch: server.head().epoch, seq: 1 }));
    case 'noise':
      return server.streams.send(': hello\n\nevent: fireworks\ndata: {}\n\nevent: batch\ndata: {"epoch":\n\n');
    case 'deaf':
      return void (server.health.carries = false);
    case 'beatless':
      return void (server.health.beats = false);
    case 'lossy':
      return void (server.health.tells = false);
    case 'hide':
      return void (time.page.isHidden = true);
    case 'show':
      return void (time.page.isHidden = false);
    case 'wake':
      return void time.wake();
    case 'sleep':
    case 'nap':
      time.sleep(Math.abs('ms' in trouble ? trouble.ms : 0), trouble.kind === 'sleep');
      return void time.wake();
    case 'setWall':
      return time.setWall('ms' in trouble ? trouble.ms : 0);
  }
}
