import { expect, it } from 'vitest';
import { hourMs, minuteMs } from './instant.ts';
import type { PlannedWork } from './incident.ts';
import { firstSteps, nextStepsOf } from './next-steps.ts';
import { isolated, sampleIncident, sampleUpdate } from './testing/sample.ts';

const now = 100 * hourMs;

function work(id: string, startsInMs: number, given: Partial<PlannedWork> = {}): PlannedWork {
  return {
    id,
    sequence: 0,
    kind: 'switchback',
    status: 'planned',
    knownAt: 0,
    startsAt: now + startsInMs,
    endsAt: now + startsInMs + 2 * hourMs,
    maxInterruptionSeconds: null,
    expected: isolated,
    affected: { insurerIds: 'all', serviceIds: 'all' },
    text: { de: '', en: null, simple: null },
    source: { kind: 'reconstructed' },
    staffNote: null,
    ...given,
  };
}

const incident = (id: string, dueInMs: number) =>
  sampleIncident({ id, updates: [sampleUpdate(1, { nextUpdateDue: now + dueInMs })] });

it('[WF7] begins, ends and promised words in the order of their time', () => {
  const steps = nextStepsOf({
    works: [
      work('later', hourMs),
      work('runs', -hourMs, { status: 'running' }),
      work('done', -hourMs, { status: 'done' }),
      work('off', hourMs, { status: 'cancelled' }),
    ],
    incidents: [incident('x', 30 * minuteMs)],
    now,
    toldAt: now,
  });
  expect(steps.map(({ kind, at, isLate }) => [kind, (at - now) / minuteMs, isLate])).toEqual([
    ['message', 30, false],
    ['begin', 60, false],
    ['end', 60, false],
  ]);
});

it('[WF7] what should have been is late as long as nobody confirms it, and forgotten after half a day', () => {
  const asked = {
    works: [work('due', -minuteMs), work('old', -15 * hourMs)],
    incidents: [incident('x', -minuteMs)],
    now,
  };
  const late = nextStepsOf({ ...asked, toldAt: now });
  expect(late.map(({ key, isLate }) => [key, isLate])).toEqual([
    ['message x', true],
    ['work due', true],
  ]);
  // an answer from before the promise was broken accuses nobody
  expect(nextStepsOf({ ...asked, toldAt: now - hourMs }).map(({ key }) => key)).toEqual(['work due']);
  expect(nextStepsOf({ ...asked, now: null, toldAt: null }).some(({ isLate }) => isLate)).toBe(false);
});

it('[WF7] an incident that is over promises nothing', () => {
  const over = { ...incident('x', hourMs), resolvedAt: now };
  expect(nextStepsOf({ works: [], incidents: [over], now, toldAt: now })).toEqual([]);
});

it('[WF7] of three steps one is a promised word, more only where there is room', () => {
  const steps = (works: number, words: number) =>
    firstSteps(
      nextStepsOf({
        works: Array.from({ length: works }, (_, index) => work(`w${index}`, (index + 1) * hourMs)),
        incidents: Array.from({ length: words }, (_, index) => incident(`i${index}`, (index + 1) * minuteMs)),
        now,
        toldAt: now,
      }),
      3,
    ).map(({ key }) => key);
  expect(steps(4, 4)).toEqual(['message i0', 'work w0', 'work w1']);
  expect(steps(1, 4)).toEqual(['message i0', 'message i1', 'work w0']);
  expect(steps(4, 0)).toEqual(['work w0', 'work w1', 'work w2']);
});
