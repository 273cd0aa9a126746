// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, type PropsWithChildren } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Client } from '#api/client.ts';
import { encodeHistory } from '#contract/codec/history-codec.ts';
import { decodeInstant } from '#contract/instant-codec.ts';
import { longestWindowMs } from '#domain/chart-window.ts';
import { hourMs, minuteMs, type Instant, type Window } from '#domain/instant.ts';
import type { Moment } from '#domain/moment.ts';
import { sampleBoard } from '#domain/testing/sample.ts';
import { renderHook } from './testing/render-hook.tsx';
import { silentSource } from './testing/render-public.tsx';
import { toldLiveBoard } from './testing/told-live-board.ts';
import { useTimelineHistory } from './use-timeline-history.ts';

const now = Date.UTC(2023, 4, 9, 12);
const dayMs = 24 * hourMs;
const lastDay = { from: now - dayMs, to: now };

let queries: QueryClient;
beforeEach(() => {
  queries = new QueryClient();
});
afterEach(() => queries.clear());

const settle = () => act(async () => new Promise((resolve) => setTimeout(resolve, 10)));

/** A server whose records begin at `begin`; `mute` = it never answers. */
async function open(shown: Window, at: Instant | null, { begin = 0, isMute = false } = {}) {
  const asked: Window[] = [];
  const told: Window[] = [];
  const client: Client = {
    get: async (path) => {
      const search = new URLSearchParams(path.split('?')[1]);
      const [from = 0, to = 0] = ['from', 'to'].map((end) => decodeInstant(search.get(end) ?? '') ?? undefined);
      asked.push({ from, to });
      if (isMute) return new Promise(() => undefined);
      const window = { from: Math.max(from, begin), to };
      const history = { base: sampleBoard(1, 1, { asOf: window.from }), window, transitions: [], gaps: [] };
      const body = encodeHistory({ ...history, audience: 'public', generatedAt: now });
      return Promise.resolve({ ok: true, body: JSON.parse(JSON.stringify(body)) as unknown, text: '' });
    },
  };
  const source = { ...silentSource(), client, liveBoard: toldLiveBoard(now) };
  const given = { shown, at, minute: now };
  const onHistory = (_: Window, window: Window) => void told.push(window);
  const Around = ({ children }: PropsWithChildren) => (
    <QueryClientProvider client={queries}>{children}</QueryClientProvider>
  );
  const hook = renderHook(() => {
    const moment: Moment = given.at === null ? { kind: 'now', notes: [] } : { kind: 'past', at: given.at, notes: [] };
    const control = { moment, goTo: () => undefined, recordedFrom: null, onHistory };
    return useTimelineHistory(source, given.shown, control, given.minute);
  }, Around);
  await settle();
  return {
    ...hook,
    asked,
    told,
    give: async (change: Partial<typeof given>) => {
      Object.assign(given, change);
      hook.redraw();
      await settle();
    },
  };
}

describe('the history of the timeline', () => {
  it.each([
    ['a year ago', now - 365 * dayMs],
    ['before what can be asked for', now - longestWindowMs - 1],
    ['at the edge', now - longestWindowMs],
    ['before the records', now - 100 * dayMs],
  ])('[TL33] an instant %s is asked for once, as far back as can be, and then no more', async (_, at) => {
    const { asked, current, redraw, told } = await open(lastDay, at, { begin: now - 19 * dayMs });
    redraw();
    await settle();
    expect(asked).toHaveLength(1);
    expect(asked[0]?.from).toBeLessThanOrEqual(Math.max(at, now - longestWindowMs));
    expect(current().state).toBe('ready');
    expect(told).toEqual([{ from: now - 19 * dayMs, to: now }]);
  });

  it('[TL33] what was cancelled is not asked for again because time goes on, but when more is wanted', async () => {
    const { asked, current, give } = await open(lastDay, null, { isMute: true });
    expect(current().state).toBe('loading');
    act(() => current().cancel());
    await settle();
    expect(current().state).toBe('cancelled');
    const clock = performance.now.bind(performance);
    performance.now = () => clock() + 60_000;
    try {
      await give({ minute: now + 2 * hourMs, shown: { from: lastDay.from, to: now + 2 * hourMs } });
      expect([asked.length, current().state]).toEqual([1, 'cancelled']);
      await give({ shown: { from: now - 9 * dayMs, to: now } });
      expect([asked.length, current().state]).toEqual([2, 'loading']);
    } finally {
      performance.now = clock;
    }
  });

  it('[TL33] an instant that has come since is asked for once, and until it is there something is short', async () => {
    const { asked, current, give } = await open(lastDay, null);
    const later = give({ at: now + 4 * minuteMs, minute: now + 5 * minuteMs });
    expect(current()).toMatchObject({ isShort: true, state: 'loading' });
    await later;
    expect(asked.map(({ to }) => to)).toEqual([now, now + 5 * minuteMs]);
    expect(current()).toMatchObject({ isShort: false, state: 'ready' });
    await give({ minute: now + 6 * minuteMs });
    expect(asked).toHaveLength(2);
  });

  it('[TL33] cancelled, an instant of that very minute asks for nothing, a later one does', async () => {
    const { asked, current, give } = await open(lastDay, now + 30_000, { isMute: true });
    act(() => current().cancel());
    await give({ minute: now + 3 * minuteMs });
    expect([asked.length, current().state]).toEqual([1, 'cancelled']);
    await give({ at: now + 2 * minuteMs });
    expect([asked.length, current().state]).toEqual([2, 'loading']);
  });

  it('[TL33] in a window of months what has happened since is asked for after minutes, not hours', async () => {
    const months = (minute: Instant) => ({ minute, shown: { from: now - 90 * dayMs, to: minute + dayMs } });
    const { asked, give } = await open(months(now).shown, null);
    const clock = performance.now.bind(performance);
    performance.now = () => clock() + 19_000;
    try {
      await give(months(now + 30 * minuteMs));
      expect(asked).toHaveLength(1);
      performance.now = () => clock() + 21_000;
      await give(months(now + 5 * minuteMs));
      expect(asked).toHaveLength(1);
      await give(months(now + 6 * minuteMs));
      expect(asked).toHaveLength(2);
    } finally {
      performance.now = clock;
    }
  });

  it('[TL33] while more of the window is on its way it is short of it, and what is loaded stays', async () => {
    const { current, give } = await open(lastDay, null);
    expect(current()).toMatchObject({ isShort: false, state: 'ready' });
    const { history } = current();
    const opened = give({ shown: { from: now - 30 * dayMs, to: now } });
    expect(current()).toMatchObject({ isShort: true, state: 'loading', history });
    await opened;
    expect(current()).toMatchObject({ isShort: false, state: 'ready' });
    expect(current().history?.window.from).toBeLessThan(now - 30 * dayMs + minuteMs);
  });
});
