import fc from 'fast-check';
import { expect, it } from 'vitest';
import { propertyRuns, propertySeed } from '#lib/property-runs.ts';
import { completeBoard } from './board.ts';
import { insurerGroupsOf } from './insurer-groups.ts';
import { insurerVerdict } from './insurer-verdict.ts';
import { paintProof } from './paint.ts';
import { anyBoard } from './testing/arbitraries.ts';
import { sampleBoard, sampleCatalog } from './testing/sample.ts';

const live = paintProof('live', false, true);
const catalog = sampleCatalog(6, 3);

it('[R20] every insurer is in exactly one group, by its answer, in the catalogue’s order, and no group is empty', () => {
  fc.assert(
    fc.property(anyBoard(6, 3, 1), (board) => {
      const groups = insurerGroupsOf(completeBoard(board, catalog), catalog, live);
      const ids = groups.flatMap(({ members }) => members.map(({ insurer }) => insurer.id));
      expect([...ids].sort()).toEqual(catalog.insurers.map(({ id }) => id).sort());
      for (const { kind, members } of groups) {
        expect(members.length).toBeGreaterThan(0);
        const levels = members.map(({ row }) => insurerVerdict(row.slots, live).level);
        expect(levels.every((level) => (kind === 'affected') === (level === 2 || level === 3))).toBe(true);
        expect(levels.every((level) => (kind === 'normal') === (level === 0))).toBe(true);
        const places = members.map(({ insurer }) => catalog.insurers.indexOf(insurer));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }
    }),
    { numRuns: Math.min(300, propertyRuns()), seed: propertySeed() },
  );
});

it('[R20] without proof there is one group, the unknown', () => {
  const board = completeBoard(sampleBoard(6, 3), catalog);
  const groups = insurerGroupsOf(board, catalog, paintProof('stale', false, true));
  expect(groups.map(({ kind, members }) => [kind, members.length])).toEqual([['unknown', 6]]);
});
