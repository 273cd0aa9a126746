import { completeBoard, type Board } from './board.ts';
import type { Catalog } from './catalog.ts';
import type { Cell } from './cell.ts';
import { paint, type Paint, type PaintProof } from './paint.ts';
import { reachOf, type Reach } from './reach.ts';

/** One insurer's cell of a service, as it is painted. */
export type ServiceAtInsurer = Readonly<{
  insurerId: string;
  cell: Cell;
  painted: Exclude<Paint, { kind: 'notApplicable' }>;
}>;

/** Where one service works and where not. Every insurer of the board is in exactly one of the lists, in the board's order. */
export type ServiceSpread = Readonly<{
  byReach: Readonly<Record<Reach, readonly ServiceAtInsurer[]>>;
  notUsed: readonly string[];
  /** insurers that use the service */
  applicable: number;
}>;

/** Sorts by what is painted: without proof every insurer that uses the service is unknown. */
export function spreadOf(board: Board, catalog: Catalog, serviceId: string, proof: PaintProof): ServiceSpread {
  const complete = completeBoard(board, catalog);
  const column = complete.serviceIds.indexOf(serviceId);
  const byReach: Record<Reach, ServiceAtInsurer[]> = {
    unreachable: [],
    unknown: [],
    limited: [],
    fallback: [],
    working: [],
  };
  const notUsed: string[] = [];
  for (const { insurerId, slots } of complete.rows) {
    const cell = slots[column];
    if (cell === undefined) continue;
    const painted = paint(cell, proof);
    if (cell === null || painted.kind === 'notApplicable') notUsed.push(insurerId);
    else byReach[reachOf(painted.pair)].push({ insurerId, cell, painted });
  }
  const applicable = column < 0 ? 0 : complete.rows.length - notUsed.length;
  return { byReach, notUsed, applicable };
}
