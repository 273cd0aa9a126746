import type { Audience } from '#domain/audience.ts';
import { comparePositions, type Position } from '#domain/position.ts';
import { createFakeAnswers } from './fake-answers.ts';
import { createFakeStreams } from './fake-streams.ts';
import type { FakeTime } from './fake-time.ts';

export type Route = 'pointer' | 'board' | 'stream';

/** What a broken server does with a request; `null` = answers as usual. */
export type Misbehaviour = (url: string, init: RequestInit) => Response | Promise<Response> | null;

export type FakeServerOptions = Readonly<{
  time: FakeTime;
  audience?: Audience;
  position?: Position;
  /** server clock minus device clock */
  aheadMs?: number;
}>;

/** A server of the contract whose every answer and silence the test decides. */
export function createFakeServer({
  time,
  audience = 'staff',
  position = { epoch: 1, seq: 6 },
  aheadMs = 0,
}: FakeServerOptions) {
  const offset = time.clock.now() + aheadMs - time.clock.elapsed();
  const serverNow = () => offset + time.trueElapsed();
  const answers = createFakeAnswers(audience, serverNow);
  const streams = createFakeStreams();
  const truth = createTruth(position, time.trueElapsed);
  const requests: { route: Route; url: string; at: number; init: RequestInit }[] = [];
  const broken: Partial<Record<Route, Misbehaviour>> = {};
  /** `beats`: heartbeats come · `tells`: changes come · `carries`: open connections carry anything at all */
  const health = { beats: true, tells: true, carries: true };

  const beat = () => {
    if (health.beats && health.carries) streams.send(answers.heartbeat(truth.head()));
    time.timers.after(5_000, beat);
  };
  time.timers.after(5_000, beat);

  const greetingFor = (url: string): string => {
    const after = /after=(\d+):(\d+)/.exec(url);
    const head = truth.head();
    const isForeign = after !== null && Number(after[1]) !== head.epoch;
    const missed = after === null || !health.tells ? head.seq : Number(after[2]);
    const first = isForeign
      ? answers.reset(head)
      : missed < head.seq
        ? answers.batch(head.epoch, missed + 1, head.seq)
        : '';
    return health.carries ? first + (health.beats ? answers.heartbeat(head) : '') : '';
  };
  const answer = (route: Route, url: string, init: RequestInit): Response => {
    if (route === 'pointer') return answers.json(answers.pointer(truth.head()));
    const named = /boards\/(\d+)-(\d+)/.exec(url);
    if (route === 'board') return answers.json(answers.board({ epoch: Number(named?.[1]), seq: Number(named?.[2]) }));
    const headers = { 'content-type': 'text/event-stream', date: new Date(serverNow()).toUTCString() };
    return new Response(streams.body(greetingFor(url), init.signal), { headers });
  };
  const fetch: typeof globalThis.fetch = async (input, init = {}) => {
    const url = typeof input === 'string' ? input : input instanceof URL ? input.href : input.url;
    const route: Route = url.includes('/stream') ? 'stream' : url.includes('/boards/') ? 'board' : 'pointer';
    requests.push({ route, url, at: time.clock.elapsed(), init });
    return (await broken[route]?.(url, init)) ?? answer(route, url, init);
  };
  return {
    fetch,
    serverNow,
    answers,
    streams,
    health,
    head: truth.head,
    wasTrue: truth.wasTrue,
    requests: (route?: Route) => requests.filter((request) => route === undefined || request.route === route),
    /** the world goes on; whoever listens hears of it */
    move: (count = 1) => {
      const { epoch, seq } = truth.head();
      truth.set({ epoch, seq: seq + count });
      if (health.tells && health.carries) streams.send(answers.batch(epoch, seq + 1, seq + count));
    },
    restart: (seq = 6) => {
      truth.set({ epoch: truth.head().epoch + 1, seq });
      streams.close();
    },
    breakRoutes: (routes: readonly Route[], misbehaviour: Misbehaviour) => {
      for (const route of routes) broken[route] = misbehaviour;
    },
    repair: () => {
      Object.assign(health, { beats: true, tells: true, carries: true });
      for (const route of ['pointer', 'board', 'stream'] as const) delete broken[route];
    },
  };
}

/** The newest position and when each one was the newest. */
function createTruth(first: Position, elapsed: () => number) {
  const spans: { position: Position; until: number }[] = [{ position: first, until: Infinity }];
  let head = first;
  return {
    head: () => head,
    set: (next: Position) => {
      const last = spans.at(-1);
      if (last !== undefined) last.until = elapsed();
      spans.push({ position: next, until: Infinity });
      head = next;
    },
    /** whether this was the newest truth at any time in the last `withinMs` */
    wasTrue: (at: Position, withinMs: number) =>
      spans.some(({ position, until }) => comparePositions(position, at) === 0 && until >= elapsed() - withinMs),
  };
}
