import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyBoard, anyTransitions } from './testing/arbitraries.ts';
import { isolated, operational, outage, sampleBoard, sampleCell, sampleTransition } from './testing/sample.ts';
import { boardAt, createHistory, type Gap } from './history.ts';
import { extentDaysOf, extentNow, extentOf, peakOf, serviceExtentNow } from './incident-extent.ts';
import { hourMs } from './instant.ts';
import { paintProof } from './paint.ts';
import { isAffected } from './summary.ts';

const everything = { insurerIds: 'all', serviceIds: 'all' } as const;
const window = { from: 0, to: 10_000 };
const historyOf = (transitions: Parameters<typeof createHistory>[0]['transitions'], gaps: readonly Gap[] = []) =>
  createHistory({ base: sampleBoard(3, 2), window, transitions, gaps });
const told = (seq: number, insurerId: string, serviceId: string, to = outage, incidentId: string | null = 'i1') =>
  sampleTransition(seq, { insurerId, serviceId, to, incidentId });

describe('the extent of an incident', () => {
  it('[R9] counts insurers and services with a cell told by it, and steps where that differs', () => {
    const steps = extentOf(
      historyOf([
        told(1, 'k0', 's0'),
        told(2, 'k0', 's1'),
        told(3, 'k1', 's0', outage, 'i2'),
        told(4, 'k2', 's0', isolated),
        told(5, 'k0', 's1', isolated),
        told(6, 'k0', 's1', operational),
        told(7, 'k0', 's0', operational, null),
      ]),
      'i1',
      everything,
    );
    expect(steps.map(({ at, insurers, services }) => [at, insurers, services])).toEqual([
      [0, 0, 0],
      [1_000, 1, 1],
      [2_000, 1, 2],
      [4_000, 2, 2],
      [6_000, 2, 1],
      [7_000, 1, 1],
    ]);
    expect(peakOf(steps)).toMatchObject({ at: 4_000, insurers: 2 });
    expect(peakOf([])).toBeNull();
  });

  it('[R9] is at every instant what the board of that instant says', () => {
    fc.assert(
      fc.property(anyBoard(3, 3, 1), anyTransitions(3, 3, 30), (base, transitions) => {
        const history = createHistory({ base, window: { from: 0, to: 60_000 }, transitions, gaps: [] });
        const steps = extentOf(history, 'i1', everything);
        for (const at of [0, ...transitions.map(({ knownAt }) => knownAt)]) {
          const hit = boardAt(history, at).rows.filter(({ slots }) =>
            slots.some((slot) => slot !== null && slot.incidentId === 'i1' && isAffected(slot.pair)),
          );
          expect(steps.findLast((step) => step.at <= at)?.insurers).toBe(hit.length);
        }
      }),
    );
  });

  it('[R9] begins with what the base already holds', () => {
    const base = sampleBoard(1, 1, {
      rows: [{ insurerId: 'k0', slots: [sampleCell({ pair: outage, incidentId: 'i1' })] }],
    });
    const steps = extentOf(createHistory({ base, window, transitions: [], gaps: [] }), 'i1', everything);
    expect(steps).toEqual([{ at: 0, insurers: 1, services: 1, isKnown: true }]);
  });

  it('[R9] marks the time of which nothing was known, where it concerns the incident', () => {
    const gap: Gap = { from: 2_500, to: 4_500, insurerIds: ['k1'], serviceIds: 'all' };
    const known = (affected: Parameters<typeof extentOf>[2]) =>
      extentOf(historyOf([told(1, 'k0', 's0'), told(4, 'k1', 's0')], [gap]), 'i1', affected).map(({ at, isKnown }) => [
        at,
        isKnown,
      ]);
    expect(known(everything)).toEqual([
      [0, true],
      [1_000, true],
      [2_500, false],
      [4_000, false],
      [4_500, true],
    ]);
    expect(known({ insurerIds: ['k0'], serviceIds: 'all' }).every(([, isKnown]) => isKnown)).toBe(true);
  });

  it('[R9] the extent now is that of what is painted', () => {
    const board = boardAt(
      historyOf([told(1, 'k0', 's0'), told(2, 'k0', 's1', operational), told(3, 'k2', 's0', isolated)]),
      9_000,
    );
    expect(extentNow(board, 'i1', paintProof('live', false, true))).toEqual({ insurers: 2, services: 1 });
    expect(extentNow(board, 'i1', paintProof('stale', false, true))).toEqual({ insurers: 2, services: 2 });
    expect(serviceExtentNow(board, 'i1', 's0', paintProof('live', false, true))).toBe(2);
    expect(serviceExtentNow(board, 'i1', 's1', paintProof('live', false, true))).toBe(0);
    expect(serviceExtentNow(board, 'i1', 'gibt-es-nicht', paintProof('live', false, true))).toBe(0);
    expect(extentNow(board, 'i2', paintProof('live', false, true))).toEqual({ insurers: 0, services: 0 });
  });

  it('[R10] a day has the most of all its instants, what it began with included, and is known only as a whole', () => {
    const from = Date.parse('2023-05-08T12:00:00Z');
    const days = extentDaysOf(
      [
        { at: from, insurers: 5, services: 1, isKnown: true },
        { at: from + 2 * hourMs, insurers: 7, services: 2, isKnown: false },
        { at: from + 3 * hourMs, insurers: 2, services: 1, isKnown: true },
        { at: from + 24 * hourMs, insurers: 1, services: 1, isKnown: true },
      ],
      from + 48 * hourMs,
    );
    expect(days).toEqual([
      { day: '2023-05-08', insurers: 7, services: 2, lastInsurers: 2, isKnown: false },
      { day: '2023-05-09', insurers: 2, services: 1, lastInsurers: 1, isKnown: true },
      { day: '2023-05-10', insurers: 1, services: 1, lastInsurers: 1, isKnown: true },
    ]);
    expect(extentDaysOf([], from)).toEqual([]);
  });
});
