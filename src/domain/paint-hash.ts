import { hashOf } from '#lib/hash.ts';
import { completeBoard, type Board } from './board.ts';
import type { Catalog } from './catalog.ts';
import { paint, paintProof } from './paint.ts';

/** One cell as the glass says it is painted; a service that is not used is `notApplicable` in both. */
export type PaintedCell = Readonly<{ insurerId: string; serviceId: string; availability: string; mode: string }>;

/** What a set of painted cells looks like, in eight letters, whatever the order in which they are drawn. For comparing, not for secrets. */
export function paintHashOf(cells: Iterable<PaintedCell>): string {
  let [sum, mix] = [0, 0];
  for (const { insurerId, serviceId, availability, mode } of cells) {
    const hash = hashOf([insurerId, serviceId, availability, mode].join('\n'));
    sum = (sum + hash) >>> 0;
    mix = (mix ^ Math.imul(hash, 0x9e3779b1)) >>> 0;
  }
  return ((sum ^ mix) >>> 0).toString(16).padStart(8, '0');
}

/** How a board has to look while it is live. `serviceIds`: the services that are drawn. */
export function expectedPaint(
  board: Board,
  catalog: Catalog,
  serviceIds: ReadonlySet<string>,
): Readonly<{ paintHash: string; cells: number }> {
  const live = paintProof('live', false, true);
  const complete = completeBoard(board, catalog);
  const cells = complete.rows.flatMap((row) =>
    complete.serviceIds.flatMap((serviceId, column): PaintedCell[] => {
      if (!serviceIds.has(serviceId)) return [];
      const painted = paint(row.slots[column], live);
      const { availability, mode } = painted.kind === 'notApplicable' ? notUsed : painted.pair;
      return [{ insurerId: row.insurerId, serviceId, availability, mode }];
    }),
  );
  return { paintHash: paintHashOf(cells), cells: cells.length };
}

const notUsed = { availability: 'notApplicable', mode: 'notApplicable' } as const;
