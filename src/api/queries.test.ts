import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { encodeIncidents } from '#contract/codec/incident-codec.ts';
import { availabilityQuery } from './availability-query.ts';
import type { Answer, Client } from './client.ts';
import { historyQuery } from './history-query.ts';
import { incidentQuery } from './incident-query.ts';
import { incidentsQuery } from './incidents-query.ts';
import { insurerQuery } from './insurer-query.ts';
import { noticeInvalidation } from './notice-invalidation.ts';
import { plannedWorkQuery } from './planned-work-query.ts';
import { QueryFailure } from './query-failure.ts';
import { redoWindowsQuery } from './redo-windows-query.ts';
import { notNarrowed } from './window-search.ts';

const body = encodeIncidents([], { audience: 'staff', generatedAt: Date.UTC(2023, 4, 9) });
const good: Answer = { ok: true, body, text: '' };
const broken: Answer = { ok: false, failure: { kind: 'status', status: 503, problem: null, retryAfterMs: null } };
const missing: Answer = { ok: false, failure: { kind: 'status', status: 404, problem: null, retryAfterMs: null } };

function createClientOf(...answers: readonly Answer[]) {
  const paths: string[] = [];
  const client: Client = {
    get: async (path) => {
      paths.push(path);
      return answers[Math.min(paths.length, answers.length) - 1] ?? broken;
    },
  };
  return { client, paths };
}

afterEach(() => vi.useRealTimers());

test('[N23] an answer is decoded at the door', async () => {
  const { client, paths } = createClientOf(good);
  const { generatedAt, incidents } = await new QueryClient().fetchQuery(incidentsQuery(client, 'staff'));
  expect([generatedAt, incidents]).toEqual([Date.UTC(2023, 4, 9), []]);
  expect(paths).toEqual(['staff/incidents']);
});

test.each([
  ['an answer that is not one of this resource', { ...good, body: { ...body, schema: 'board/1' } }],
  ['an answer for others', { ...good, body: { ...body, audience: 'public' } }],
])('[N23] %s is refused and reaches components as a value', async (_, answer) => {
  const { client } = createClientOf(answer);
  const query = { ...incidentsQuery(client, 'staff'), retry: false };
  const error = await new QueryClient().fetchQuery(query).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(QueryFailure);
  expect(error instanceof QueryFailure && error.failure).toMatchObject({ kind: 'refused', reason: 'contract' });
});

test('[N23] trouble of the server is tried again at random times, a mistake of ours is not', async () => {
  vi.useFakeTimers();
  const flaky = createClientOf(broken, broken, good);
  const fetched = new QueryClient().fetchQuery(incidentsQuery(flaky.client, 'staff'));
  await vi.advanceTimersByTimeAsync(20_000);
  expect((await fetched).incidents).toEqual([]);
  expect(flaky.paths).toHaveLength(3);

  const lost = createClientOf(missing);
  await expect(new QueryClient().fetchQuery(incidentsQuery(lost.client, 'staff'))).rejects.toThrow('HTTP 404');
  expect(lost.paths).toHaveLength(1);
});

test('[N23] without a network a query fails; it is not paused and called a success', async () => {
  const queryClient = new QueryClient();
  const { client } = createClientOf({ ok: false, failure: { kind: 'network', text: 'Failed to fetch' } });
  const observer = new QueryObserver(queryClient, { ...incidentsQuery(client, 'staff'), retry: false });
  const leave = observer.subscribe(() => undefined);
  await vi.waitFor(() => expect(observer.getCurrentResult().status).toBe('error'));
  expect(observer.getCurrentResult()).toMatchObject({ fetchStatus: 'idle', error: { failure: { kind: 'network' } } });
  leave();
});

describe('[N22] a notice makes what it names be fetched again', () => {
  test.each([
    ['incidents', 2],
    ['plannedWork', 1],
    ['redoWindows', 1],
  ] as const)('%s', async (resource, count) => {
    const queryClient = new QueryClient();
    const { client } = createClientOf(broken);
    const keys = [
      incidentsQuery(client, 'staff'),
      incidentQuery(client, 'staff', 'a/b'),
      plannedWorkQuery(client, 'staff'),
      redoWindowsQuery(client, 'staff'),
      incidentsQuery(client, 'public'),
    ].map(({ queryKey }): readonly unknown[] => queryKey);
    for (const queryKey of keys) queryClient.setQueryData(queryKey, {});
    noticeInvalidation(queryClient, 'staff')({ resource, id: null });
    const stale = keys.filter((queryKey) => queryClient.getQueryState(queryKey)?.isInvalidated === true);
    expect(stale).toHaveLength(count);
    expect(stale.every((key) => String(key).startsWith(`api,staff,${resource}`))).toBe(true);
  });
});

test('[N23] every resource has its address', async () => {
  const { client, paths } = createClientOf(missing);
  const window = { from: Date.UTC(2023, 3, 24, 20), to: Date.UTC(2023, 3, 27, 2) };
  const queries = [
    incidentsQuery(client, 'public'),
    plannedWorkQuery(client, 'public'),
    redoWindowsQuery(client, 'public'),
    insurerQuery(client, 'public', 'bkk-nordlicht'),
    historyQuery(client, 'public', window, notNarrowed),
    availabilityQuery(client, 'public', window, { insurerId: 'bkk-nordlicht', serviceId: 'eau' }),
  ];
  for (const { queryKey, queryFn } of queries) {
    const query = { queryKey: [...queryKey] as unknown[], queryFn: queryFn as () => Promise<unknown>, retry: false };
    await new QueryClient().fetchQuery(query).catch(() => undefined);
  }
  const search = 'from=2023-04-24T20%3A00%3A00Z&to=2023-04-27T02%3A00%3A00Z';
  expect(paths).toEqual([
    'public/incidents',
    'public/planned-work',
    'public/redo-windows',
    'public/insurers/bkk-nordlicht',
    `public/history?${search}`,
    `public/availability?${search}&insurer=bkk-nordlicht&service=eau&bucket=day`,
  ]);
});

test('[N23] an id travels as one segment of the address', async () => {
  const { client, paths } = createClientOf(missing);
  await new QueryClient().fetchQuery(incidentQuery(client, 'public', '../staff/x')).catch(() => undefined);
  expect(paths).toEqual(['public/incidents/..%2Fstaff%2Fx']);
});
