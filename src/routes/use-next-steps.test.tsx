// @vitest-environment happy-dom
import { act, type PropsWithChildren } from 'react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { afterEach, expect, it } from 'vitest';
import { initialLiveBoardState } from '#api/live-board-state.ts';
import { encodeIncidents } from '#contract/codec/incident-codec.ts';
import { encodePlannedWork } from '#contract/codec/planned-work-codec.ts';
import type { Proof } from '#domain/freshness.ts';
import type { Incident, PlannedWork } from '#domain/incident.ts';
import { hourMs, minuteMs } from '#domain/instant.ts';
import { pairOf } from '#domain/pair.ts';
import { sampleIncident, sampleUpdate } from '#domain/testing/sample-incident.ts';
import { renderHook } from './testing/render-hook.tsx';
import { silentSource } from './testing/render-public.tsx';
import { toldLiveBoard } from './testing/told-live-board.ts';
import { useNextSteps, type NextSteps } from './use-next-steps.ts';

const serverNow = Date.parse('2026-11-30T09:00:00Z');
/** A simulated world that goes as fast as the server's clock. */
const boardNow = Date.parse('2023-05-09T12:00:00Z');

function workAt(id: string, startsAt: number): PlannedWork {
  return {
    id,
    sequence: 0,
    kind: 'switchback',
    status: 'planned',
    knownAt: boardNow - 24 * hourMs,
    startsAt,
    endsAt: startsAt + 12 * hourMs,
    maxInterruptionSeconds: null,
    expected: pairOf('outage', 'switchback'),
    affected: { insurerIds: 'all', serviceIds: 'all' },
    text: { de: 'x', en: null, simple: null },
    source: { kind: 'reconstructed' },
    staffNote: null,
  };
}

let hook: ReturnType<typeof renderHook<NextSteps>> | null = null;
afterEach(() => hook?.unmount());

/** What a wall knows of two works, one an hour ago and one in an hour, by answers of these ages. */
async function stepsBy(
  worksAgeMs: number | null,
  wordsAgeMs: number | null,
  incidents: readonly Incident[] = [],
): Promise<NextSteps> {
  hook?.unmount();
  const metaOf = (ageMs: number) => ({ audience: 'public' as const, generatedAt: serverNow - ageMs });
  const works = [workAt('past', boardNow - hourMs), workAt('coming', boardNow + hourMs)];
  const { client } = silentSource({
    ...(worksAgeMs !== null && { 'public/planned-work': encodePlannedWork(works, metaOf(worksAgeMs)) }),
    ...(wordsAgeMs !== null && { 'public/incidents': encodeIncidents(incidents, metaOf(wordsAgeMs)) }),
  });
  const proof: Proof = { generatedAt: serverNow, ageAtReceiptMs: 0, receivedAt: { now: serverNow, elapsed: 0 } };
  const clock = { kind: 'simulated' as const, now: boardNow, rate: 1 };
  const state = { ...initialLiveBoardState(0), clock, clockProof: proof, proof };
  const liveBoard = { ...toldLiveBoard(boardNow), getState: () => state };
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const source = { ...silentSource(), client, liveBoard };
  const serviceIds = ['kim'];
  const Around = ({ children }: PropsWithChildren) => (
    <QueryClientProvider client={queries}>{children}</QueryClientProvider>
  );
  hook = renderHook(() => useNextSteps(source, boardNow, serviceIds), Around);
  for (let turn = 0; turn < 3; turn += 1) await act(async () => new Promise((resolve) => void setTimeout(resolve, 0)));
  return hook.current();
}
const told = ({ steps, stand }: NextSteps) => [steps.map(({ key, when }) => [key, when]), stand];

it('[WF7] an answer of now tells what is late and what is ahead', async () => {
  expect(told(await stepsBy(20_000, 20_000))).toEqual([
    [
      ['work past', 'late'],
      ['work coming', 'ahead'],
    ],
    { kind: 'fresh' },
  ]);
});

it('[WF7] an answer that could not be renewed tells of what is ahead, as of its time, and accuses nobody', async () => {
  expect(told(await stepsBy(90 * minuteMs, 20_000))).toEqual([
    [['work coming', 'ahead']],
    { kind: 'old', at: boardNow - 90 * minuteMs },
  ]);
  expect((await stepsBy(20_000, 2 * hourMs)).stand).toEqual({ kind: 'old', at: boardNow - 2 * hourMs });
});

it('[WF7] what has not come is not called nothing', async () => {
  expect(told(await stepsBy(null, 20_000))).toEqual([[], { kind: 'missing' }]);
  expect((await stepsBy(20_000, null)).stand).toEqual({ kind: 'missing' });
});

it('[WF7] [WF3] words that were promised about other services are no step of a wall of some', async () => {
  const updates = [sampleUpdate(1, { knownAt: boardNow - hourMs, nextUpdateDue: boardNow + hourMs / 2 })];
  const about = (id: string, serviceIds: readonly string[]) =>
    sampleIncident(id, {
      updates,
      resolvedAt: null,
      lifecycle: 'restoring',
      affected: { insurerIds: 'all', serviceIds },
    });
  const { steps } = await stepsBy(20_000, 20_000, [about('ours', ['kim', 'tel']), about('theirs', ['tel'])]);
  expect(steps.map(({ key }) => key)).toEqual(['work past', 'message ours', 'work coming']);
});
