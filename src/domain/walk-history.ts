import { placeOf } from './board-index.ts';
import { cellAfter } from './cell-change.ts';
import type { Slot } from './cell.ts';
import type { History } from './history.ts';
import type { Instant } from './instant.ts';

/** One cell becomes another, at the instant at which that was known. `row` and `column` are places on the history's base. */
export type CellStep = Readonly<{ at: Instant; row: number; column: number; before: Slot; after: Slot }>;

/**
 * Every change of a cell in the order in which it became known, as `boardAt` folds them: statements that leave their cell alone are none, and a `knownAt`
 * that goes back counts as the latest so far. `visit` is called once for each. Cost: linear in transitions.
 */
export function walkHistory(history: History, visit: (step: CellStep) => void): void {
  const { rows, serviceIds } = history.base;
  const slots = rows.map((row) => [...row.slots]);
  let at = Number.NEGATIVE_INFINITY;
  for (const transition of history.transitions) {
    at = Math.max(at, transition.knownAt);
    const place = placeOf(rows, serviceIds, transition.insurerId, transition.serviceId);
    const row = place === null ? undefined : slots[place.row];
    const before = place === null ? undefined : row?.[place.column];
    if (place === null || row === undefined || before === undefined) continue;
    const after = cellAfter(before, transition);
    if (after === before) continue;
    row[place.column] = after;
    visit({ at, row: place.row, column: place.column, before, after });
  }
}
