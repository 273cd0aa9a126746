import fc from 'fast-check';
import { expect, it } from 'vitest';
import { itHolds } from '#lib/testing/it-holds.ts';
import { expectedPaint, paintHashOf, type PaintedCell } from './paint-hash.ts';
import { sampleBoard, sampleCatalog, sampleCell } from './testing/sample.ts';

const cell: fc.Arbitrary<PaintedCell> = fc.record({
  insurerId: fc.constantFrom('k0', 'k1', 'k2'),
  serviceId: fc.constantFrom('s0', 's1'),
  availability: fc.constantFrom('operational', 'outage', 'unknown', 'notApplicable'),
  mode: fc.constantFrom('normal', 'fallback', 'notApplicable'),
});

itHolds(
  '[WL6] the hash of a picture is the same in every order of drawing, and always eight letters',
  fc.property(fc.array(cell), fc.integer(), (cells, turn) => {
    const middle = cells.length === 0 ? 0 : Math.abs(turn) % cells.length;
    const turned = [...cells.slice(middle), ...cells.slice(0, middle)].reverse();
    return paintHashOf(cells) === paintHashOf(turned) && /^[0-9a-f]{8}$/.test(paintHashOf(cells));
  }),
);

itHolds(
  '[WL6] one cell drawn differently is another picture',
  fc.property(fc.array(cell, { minLength: 1, maxLength: 40 }), fc.nat(), cell, (cells, at, other) => {
    const index = at % cells.length;
    const changed = cells.with(index, other);
    return (paintHashOf(changed) === paintHashOf(cells)) === (JSON.stringify(other) === JSON.stringify(cells[index]));
  }),
);

it('[WL6] a live board has to look as it is said, on the services that are drawn; late, unused and missing cells as they are painted', () => {
  const board = sampleBoard(2, 2, {
    rows: [
      { insurerId: 'k0', slots: [sampleCell(), null] },
      { insurerId: 'k1', slots: [sampleCell({ observedAt: 5 })] },
    ],
  });
  const drawn = (serviceId: string, insurerId: string, availability: string, mode = 'normal') => ({
    insurerId,
    serviceId,
    availability,
    mode,
  });
  const first = [drawn('s0', 'k0', 'operational'), drawn('s0', 'k1', 'unknown')];
  const second = [drawn('s1', 'k0', 'notApplicable', 'notApplicable'), drawn('s1', 'k1', 'unknown')];
  expect(expectedPaint(board, sampleCatalog(2, 2), new Set(['s0', 's1']))).toEqual({
    cells: 4,
    paintHash: paintHashOf([...first, ...second]),
  });
  expect(expectedPaint(board, sampleCatalog(2, 2), new Set(['s0']))).toEqual({
    cells: 2,
    paintHash: paintHashOf(first),
  });
});
