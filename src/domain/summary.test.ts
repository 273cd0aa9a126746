import fc from 'fast-check';
import { expect, it } from 'vitest';
import { itHolds } from '#lib/testing/it-holds.ts';
import type { Board } from './board.ts';
import { freshnesses } from './freshness.ts';
import { pairOf } from './pair.ts';
import { paintProof } from './paint.ts';
import { summarize } from './summary.ts';
import { anyBoard } from './testing/arbitraries.ts';
import { isolated, onFallback, outage, sampleBoard, sampleCatalog, sampleCell } from './testing/sample.ts';

const live = paintProof('live', false, true);
const catalog = sampleCatalog(4, 2);

const mixed: Board = {
  ...sampleBoard(4, 2),
  rows: [
    { insurerId: 'k0', slots: [sampleCell({ pair: outage }), sampleCell({ pair: onFallback })] },
    { insurerId: 'k1', slots: [sampleCell(), null] },
    {
      insurerId: 'k2',
      slots: [sampleCell({ pair: isolated }), sampleCell({ pair: pairOf('operational', 'maintenance') })],
    },
  ],
};

it('[S2] counts every expected cell once in each breakdown', () => {
  expect(summarize(mixed, catalog, live)).toEqual({
    cells: 7,
    byAvailability: { operational: 3, degraded: 0, outage: 2, unknown: 2 },
    byMode: { normal: 4, fallback: 1, isolated: 1, forensics: 0, switchback: 0, maintenance: 1 },
    byAttention: { P1: 1, PU: 2, P2: 0, P3: 2, P4: 1, P0: 1 },
    controlled: 1,
    insurers: 4,
    affectedInsurers: 3,
    reportingInsurers: 3,
    insuredPeople: 10_000,
    affectedPeople: 8_000,
    perService: [3, 3],
  });
});

it('[S1] a stale board has no operational cell and nobody reports', () => {
  const stale = summarize(sampleBoard(4, 2), catalog, paintProof('stale', false, true));
  expect(stale.byAvailability).toEqual({ operational: 0, degraded: 0, outage: 0, unknown: 8 });
  expect(stale).toMatchObject({ reportingInsurers: 0, affectedInsurers: 4 });
});

it('[S3] when all is well nobody is affected', () => {
  const well = summarize(sampleBoard(4, 2), catalog, live);
  expect(well).toMatchObject({ affectedInsurers: 0, affectedPeople: 0, perService: [0, 0], reportingInsurers: 4 });
});

it('[S4] an insurer the board leaves out is counted, as one that does not report', () => {
  const partial: Board = { ...sampleBoard(4, 2), rows: sampleBoard(3, 2).rows };
  expect(summarize(partial, catalog, live)).toMatchObject({ insurers: 4, reportingInsurers: 3, affectedPeople: 4_000 });
});

it('[S2] an insurer that uses none of the services is in no count', () => {
  const idle: Board = { ...mixed, rows: [...mixed.rows, { insurerId: 'k3', slots: [null, null] }] };
  expect(summarize(idle, catalog, live)).toMatchObject({ cells: 5, insurers: 3, insuredPeople: 6_000 });
});

it('[S5] controlled is not operational in one of the four modes, fallback is not among them', () => {
  const cells = [
    isolated,
    pairOf('degraded', 'forensics'),
    pairOf('unknown', 'switchback'),
    pairOf('outage', 'maintenance'),
  ];
  const others = [
    pairOf('operational', 'isolated'),
    pairOf('outage', 'fallback'),
    outage,
    pairOf('degraded', 'normal'),
  ];
  const rows = [cells, others].map((pairs, index) => ({
    insurerId: `k${index}`,
    slots: pairs.map((pair) => sampleCell({ pair })),
  }));
  const board: Board = { ...sampleBoard(2, 4), rows };
  expect(summarize(board, sampleCatalog(2, 4), live).controlled).toBe(4);
});

const smallCatalog = sampleCatalog(4, 3);
const anyProof = fc
  .tuple(fc.constantFrom(...freshnesses), fc.boolean(), fc.boolean())
  .map(([freshness, isCatchingUp, isTrusted]) => paintProof(freshness, isCatchingUp, isTrusted));
const sumOf = (counts: Readonly<Record<string, number>> | readonly number[]) =>
  Object.values<number>(counts).reduce((sum, count) => sum + count, 0);

itHolds(
  '[S2] for any board and proof the breakdowns add up',
  fc.property(anyBoard(5, 3, 1), anyProof, (board, proof) => {
    const { cells, byAvailability, byMode, byAttention, ...rest } = summarize(board, smallCatalog, proof);
    const applicable = board.rows.flatMap((row) => row.slots).filter((slot) => slot !== null).length;
    const sums = [byAvailability, byMode, byAttention].map(sumOf);
    expect([cells, ...sums, sumOf(rest.perService)]).toEqual([
      ...Array<number>(4).fill(applicable),
      cells - byAttention.P0,
    ]);
    expect(rest.reportingInsurers).toBeLessThanOrEqual(rest.insurers);
  }),
);
