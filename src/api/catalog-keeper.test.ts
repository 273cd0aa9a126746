import { afterEach, describe, expect, test } from 'vitest';
import { encodeCatalog } from '#contract/codec/catalog-codec.ts';
import { minuteMs, secondMs } from '#domain/instant.ts';
import { createCatalogKeeper } from './catalog-keeper.ts';
import type { Answer, Client, GetOptions } from './client.ts';
import { fakeCatalog } from './testing/fake-history.ts';
import { createFakeTime } from './testing/fake-time.ts';

const ids = fakeCatalog.insurers.map(({ id }) => id);
const good = (text = 'as it came'): Answer => ({ ok: true, body: encodeCatalog(fakeCatalog, 'public'), text });
const status = (code: number, retryAfterMs: number | null = null): Answer => ({
  ok: false,
  failure: { kind: 'status', status: code, problem: null, retryAfterMs },
});

function createRoom(...answers: readonly (Answer | null)[]) {
  const time = createFakeTime();
  const asked: { path: string; at: number; signal: GetOptions['signal'] }[] = [];
  const kept: string[] = [];
  const began = time.clock.elapsed();
  const client: Client = {
    get: (path, { signal } = {}) => {
      asked.push({ path, at: time.clock.elapsed() - began, signal });
      const answer = answers[Math.min(asked.length, answers.length) - 1] ?? null;
      return answer === null ? new Promise(() => undefined) : Promise.resolve(answer);
    },
    keep: (path, text) => kept.push(`${path} ${text}`),
  };
  const { clock, timers, wakeUp } = time;
  const keeper = createCatalogKeeper({
    audience: 'public',
    client,
    outside: { clock, timers, wakeUp, random: () => 0.5 },
  });
  let told = 0;
  keeper.subscribe(() => (told += 1));
  return { time, keeper, asked, kept, told: () => told, state: keeper.getState };
}

type Room = ReturnType<typeof createRoom>;
let leave: () => void = () => undefined;
afterEach(() => leave());
const look = ({ keeper }: Room) => (leave = keeper.look());

describe('the catalogue', () => {
  test('[N28] is fetched when somebody looks, decoded at the door, and told to the copy for later', async () => {
    const room = createRoom(good());
    await room.time.advance(secondMs);
    expect(room.asked).toEqual([]);
    look(room);
    await room.time.advance(secondMs);
    expect(room.asked.map(({ path }) => path)).toEqual(['public/catalog']);
    expect(room.state().catalog?.insurers.map(({ id }) => id)).toEqual(ids);
    expect(room.kept).toEqual(['public/catalog as it came']);
  });

  test('[N28] is fetched again after ten minutes and a little; the same words are nothing new', async () => {
    const room = createRoom(good(), good(), good('other words'));
    look(room);
    await room.time.advance(10 * minuteMs);
    expect(room.asked).toHaveLength(1);
    const { catalog } = room.state();
    await room.time.advance(2 * minuteMs);
    expect(room.asked).toHaveLength(2);
    expect([room.state().catalog === catalog, room.told()]).toEqual([true, 1]);
    await room.time.advance(11 * minuteMs);
    expect([room.asked.length, room.state().catalog === catalog, room.told()]).toEqual([3, false, 2]);
  });

  test('[N28] trouble of the server is tried again, spread at random; the last one stays as a value', async () => {
    const room = createRoom(status(503));
    look(room);
    await room.time.advance(5 * minuteMs);
    expect(room.asked.map(({ at }) => Math.round(at / secondMs))).toEqual([0, 25, 50, 75, 101]);
    expect(room.state()).toEqual({
      catalog: null,
      failure: { kind: 'status', status: 503, problem: null, retryAfterMs: null },
    });
    await room.time.advance(9 * minuteMs);
    expect(room.asked.length).toBeGreaterThan(5);
  });

  test('[N28] waits as long as the server asks for', async () => {
    const room = createRoom(status(429, 2 * minuteMs), good());
    look(room);
    await room.time.advance(2 * minuteMs - secondMs);
    expect(room.asked).toHaveLength(1);
    await room.time.advance(2 * secondMs);
    expect(room.state()).toMatchObject({ failure: null, catalog: { insurers: { length: 3 } } });
  });

  test.each([
    ['a mistake of ours', status(404), 'status'],
    ['an answer of another kind', { ...good(), body: { schema: 'board/1', audience: 'public' } }, 'refused'],
    ['an answer for others', { ...good(), body: encodeCatalog(fakeCatalog, 'staff') }, 'refused'],
  ] as const)('[N28] %s is a failure as a value', async (_, answer, kind) => {
    const room = createRoom(answer);
    look(room);
    await room.time.advance(secondMs);
    expect(room.state()).toMatchObject({ catalog: null, failure: { kind } });
    expect(room.kept).toEqual([]);
  });

  test('[N28] a mistake of ours is not tried again at once, unless somebody asks for it', async () => {
    const room = createRoom(status(404), good());
    look(room);
    await room.time.advance(9 * minuteMs);
    expect(room.asked).toHaveLength(1);
    room.keeper.renew();
    expect(room.state().failure).toBeNull();
    await room.time.advance(secondMs);
    expect(room.state().catalog).not.toBeNull();
  });

  test('[N22] a notice has it fetched again; while nobody looks, when somebody does', async () => {
    const room = createRoom(good(), good('second'), good('third'));
    look(room);
    await room.time.advance(secondMs);
    room.keeper.renew();
    await room.time.advance(secondMs);
    expect(room.asked).toHaveLength(2);
    leave();
    room.keeper.renew();
    await room.time.advance(30 * minuteMs);
    expect(room.asked).toHaveLength(2);
    look(room);
    await room.time.advance(secondMs);
    expect(room.asked).toHaveLength(3);
  });

  test('[N28] while trouble comes later, what is known stays', async () => {
    const room = createRoom(good(), status(500));
    look(room);
    await room.time.advance(12 * minuteMs);
    expect(room.state()).toMatchObject({ catalog: { insurers: { length: 3 } }, failure: { kind: 'status' } });
  });

  test('[N28] several may look; the last who goes ends the asking and the request under way', async () => {
    const room = createRoom(null);
    const [first, second] = [room.keeper.look(), room.keeper.look()];
    first();
    first();
    expect(room.asked.map(({ signal }) => signal?.aborted)).toEqual([false]);
    second();
    expect(room.asked.map(({ signal }) => signal?.aborted)).toEqual([true]);
    expect([room.time.pendingTasks(), room.time.wakeListeners()]).toEqual([0, 0]);
  });

  test('[N8] going from page to page is no reason to ask sooner; the button is', async () => {
    const room = createRoom(status(503), status(503), good());
    look(room);
    await room.time.advance(secondMs);
    for (let page = 0; page < 10; page += 1) {
      leave();
      look(room);
    }
    await room.time.advance(secondMs);
    expect(room.asked).toHaveLength(1);
    expect(room.state().failure).not.toBeNull();
    room.keeper.renew();
    await room.time.advance(secondMs);
    expect(room.asked).toHaveLength(2);
    await room.time.advance(minuteMs);
    expect(room.state().catalog).not.toBeNull();
  });

  test('[N8] nobody shortens the wait the server asked for', async () => {
    const room = createRoom(status(503, 2 * minuteMs), good());
    look(room);
    await room.time.advance(minuteMs);
    room.keeper.renew();
    leave();
    look(room);
    await room.time.advance(secondMs);
    expect(room.asked).toHaveLength(1);
    expect(room.state().failure).not.toBeNull();
    await room.time.advance(minuteMs);
    expect(room.state()).toMatchObject({ failure: null, catalog: { insurers: { length: 3 } } });
  });

  test('[N8] who asks again during the wait the server asked for is answered when it is over, not at a random time', async () => {
    const room = createRoom(status(503, 5 * secondMs), good());
    look(room);
    await room.time.advance(secondMs);
    room.keeper.renew();
    room.keeper.renew();
    expect(room.state().failure).not.toBeNull();
    await room.time.advance(3 * secondMs);
    expect(room.asked).toHaveLength(1);
    await room.time.advance(1_100);
    expect(room.asked.map(({ at }) => Math.round(at / secondMs))).toEqual([0, 5]);
    expect(room.state()).toMatchObject({ failure: null, catalog: { insurers: { length: 3 } } });
  });

  test('[N28] a page nobody sees asks for the first one, and then not until somebody sees it', async () => {
    const room = createRoom(good(), good('second'));
    room.time.page.isHidden = true;
    look(room);
    await room.time.advance(60 * minuteMs);
    expect(room.asked).toHaveLength(1);
    room.time.page.isHidden = false;
    await room.time.wake();
    await room.time.wake();
    expect(room.asked).toHaveLength(2);
  });
});
