import type { Board } from '#domain/board.ts';
import type { Cell } from '#domain/cell.ts';
import type { Transition } from '#domain/transition.ts';

/**
 * What a board must hold after some transitions, computed the slow and obvious way and sharing no code with the
 * product: the yardstick of the property tests. A text, so that two answers can be compared at a glance.
 */
export function expectedKey(base: Board, transitions: readonly Transition[]): string {
  const cells = new Map<string, Cell | null>();
  for (const row of base.rows) {
    for (const [column, slot] of row.slots.entries()) cells.set(`${row.insurerId}/${base.serviceIds[column]}`, slot);
  }
  let { asOf } = base;
  let { seq } = base.position;
  for (const transition of transitions) {
    asOf = Math.max(asOf, transition.knownAt);
    ({ seq } = transition);
    const place = `${transition.insurerId}/${transition.serviceId}`;
    const cell = cells.get(place);
    if (cell === undefined || cell === null) continue;
    const isCorrectionOfThePast = cell.since !== null && transition.at < cell.since;
    if (isCorrectionOfThePast) continue;
    const { to: pair, at, observedAt, incidentId } = transition;
    cells.set(place, { pair, since: cell.pair === pair ? cell.since : at, observedAt, incidentId });
  }
  return keyOf(base.position.epoch, seq, asOf, cells);
}

/** The same text for a board the product made. */
export function boardKey(board: Board): string {
  const cells = new Map<string, Cell | null>();
  for (const row of board.rows) {
    for (const [column, slot] of row.slots.entries()) cells.set(`${row.insurerId}/${board.serviceIds[column]}`, slot);
  }
  return keyOf(board.position.epoch, board.position.seq, board.asOf, cells);
}

function keyOf(epoch: number, seq: number, asOf: number, cells: ReadonlyMap<string, Cell | null>): string {
  const words = [...cells].map(([place, cell]) =>
    cell === null
      ? `${place} -`
      : `${place} ${cell.pair.availability}/${cell.pair.mode} ${cell.since} ${cell.observedAt} ${cell.incidentId}`,
  );
  return [`${epoch}:${seq} ${asOf}`, ...words].join('\n');
}
