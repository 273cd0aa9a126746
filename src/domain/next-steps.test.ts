import fc from 'fast-check';
import { expect, it } from 'vitest';
import { propertyOptions } from '#lib/property-runs.ts';
import { hourMs, minuteMs, type Instant } from './instant.ts';
import type { PlannedWork } from './incident.ts';
import { firstSteps, nextStepsOf, type Heard } from './next-steps.ts';
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

const heard = <T>(all: readonly T[], toldAt: Instant | null = now, isOld = false): Heard<T> => ({ all, toldAt, isOld });
const incident = (id: string, dueInMs: number) =>
  sampleIncident({ id, updates: [sampleUpdate(1, { nextUpdateDue: now + dueInMs })] });

it('[WF7] begins, ends and promised words in the order of their time', () => {
  const steps = nextStepsOf({
    works: heard([
      work('later', hourMs),
      work('runs', -hourMs, { status: 'running' }),
      work('done', -hourMs, { status: 'done' }),
      work('off', hourMs, { status: 'cancelled' }),
    ]),
    incidents: heard([incident('x', 30 * minuteMs)]),
    now,
  });
  expect(steps.map(({ kind, at, when }) => [kind, (at - now) / minuteMs, when])).toEqual([
    ['message', 30, 'ahead'],
    ['begin', 60, 'ahead'],
    ['end', 60, 'ahead'],
  ]);
});

it('[WF7] what should have been is late as long as nobody confirms it, and forgotten after half a day', () => {
  const works = [work('due', -minuteMs), work('old', -15 * hourMs)];
  const incidents = [incident('x', -minuteMs)];
  const at = (toldAt: Instant | null, boardNow: Instant | null = now, isOld = false) =>
    nextStepsOf({ works: heard(works, toldAt, isOld), incidents: heard(incidents, toldAt, isOld), now: boardNow }).map(
      ({ key, when }) => [key, when],
    );
  expect(at(now)).toEqual([
    ['message x', 'late'],
    ['work due', 'late'],
  ]);
  // an answer from before its time accuses nobody: it may have happened since
  expect(at(now - 2 * minuteMs)).toEqual([['work due', 'due']]);
  expect(at(null)).toEqual([['work due', 'due']]);
  expect(at(null, null).every(([, when]) => when === 'ahead')).toBe(true);
  // and of an old one nobody knows what has happened since
  expect(at(now - 2 * minuteMs, now, true)).toEqual([]);
});

it('[WF7] whatever is announced and however old that is: an old answer tells only of what is ahead, and a later one than the answer is never called late', () => {
  const minutes = fc.integer({ min: -20 * 60, max: 20 * 60 });
  const status = fc.constantFrom<PlannedWork['status']>('planned', 'running', 'done', 'cancelled');
  const asked = fc.record({
    begins: fc.array(fc.tuple(minutes, status), { maxLength: 6 }),
    dues: fc.array(minutes, { maxLength: 4 }),
    worksAge: fc.nat(600),
    incidentsAge: fc.nat(600),
    isOld: fc.boolean(),
  });
  fc.assert(
    fc.property(asked, ({ begins, dues, worksAge, incidentsAge, isOld }) => {
      const [worksAt, incidentsAt] = [now - worksAge * minuteMs, now - incidentsAge * minuteMs];
      const steps = nextStepsOf({
        works: heard(
          begins.map(([begin, stands], index) => work(`w${index}`, begin * minuteMs, { status: stands })),
          worksAt,
          isOld,
        ),
        incidents: heard(
          dues.map((due, index) => incident(`i${index}`, due * minuteMs)),
          incidentsAt,
          isOld,
        ),
        now,
      });
      for (const { kind, at, when } of steps) {
        const toldAt = kind === 'message' ? incidentsAt : worksAt;
        if (when === 'late') expect(at).toBeLessThan(toldAt);
        else if (when === 'due') expect(at).toBeGreaterThanOrEqual(toldAt);
        else expect(at).toBeGreaterThanOrEqual(now);
        if (isOld) expect(when).toBe('ahead');
      }
    }),
    propertyOptions(),
  );
});

it('[WF7] an incident that is over promises nothing', () => {
  const over = { ...incident('x', hourMs), resolvedAt: now };
  expect(nextStepsOf({ works: heard<PlannedWork>([]), incidents: heard([over]), now })).toEqual([]);
});

it('[WF7] of three steps one is a promised word, more only where there is room', () => {
  const steps = (works: number, words: number) =>
    firstSteps(
      nextStepsOf({
        works: heard(Array.from({ length: works }, (_, index) => work(`w${index}`, (index + 1) * hourMs))),
        incidents: heard(Array.from({ length: words }, (_, index) => incident(`i${index}`, (index + 1) * minuteMs))),
        now,
      }),
      3,
    ).map(({ key }) => key);
  expect(steps(4, 4)).toEqual(['message i0', 'work w0', 'work w1']);
  expect(steps(1, 4)).toEqual(['message i0', 'message i1', 'work w0']);
  expect(steps(4, 0)).toEqual(['work w0', 'work w1', 'work w2']);
});
