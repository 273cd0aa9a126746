import type { Board, Row } from './board.ts';
import type { Catalog } from './catalog.ts';
import { absentCell, type Slot } from './cell.ts';

/** The catalogue with only these services, in this order; services it lacks are left out. The same catalogue when these are all. */
export function someServices(catalog: Catalog, serviceIds: readonly string[]): Catalog {
  const services = serviceIds.flatMap((id) => catalog.services.find((service) => service.id === id) ?? []);
  const isAll =
    services.length === catalog.services.length &&
    services.every((service, index) => service === catalog.services[index]);
  return isAll ? catalog : { ...catalog, services };
}

/**
 * Boards with only these columns, in this order. A row that did not change from one board to the next comes back as the same object, as long as the
 * boards have the same columns themselves.
 */
export function createColumnPicker(serviceIds: readonly string[]): (board: Board) => Board {
  const picked = new WeakMap<Row, Readonly<{ of: readonly string[]; row: Row }>>();
  return (board) => {
    if (isSame(board.serviceIds, serviceIds)) return board;
    const columns = serviceIds.map((id) => board.serviceIds.indexOf(id));
    const rows = board.rows.map((row): Row => {
      const known = picked.get(row);
      if (known !== undefined && isSame(known.of, board.serviceIds)) return known.row;
      const slots = columns.map((column): Slot => (row.slots[column] === undefined ? absentCell : row.slots[column]));
      const made = { insurerId: row.insurerId, slots };
      picked.set(row, { of: board.serviceIds, row: made });
      return made;
    });
    return { ...board, serviceIds, rows };
  };
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a === b || (a.length === b.length && a.every((id, index) => id === b[index]));
}
