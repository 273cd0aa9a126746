import type { Board } from '#domain/board.ts';
import type { Cell } from '#domain/cell.ts';
import type { Availability, Mode } from '#domain/pair.ts';

export type CellCounts = Readonly<{
  availability: Readonly<Record<Availability, number>>;
  mode: Readonly<Record<Mode, number>>;
  affectedInsurers: number;
}>;

/** Counts a board the way a reader does: a source that is late is unknown, whatever it said last. */
export function countCells(board: Board): CellCounts {
  const availability = { operational: 0, degraded: 0, outage: 0, unknown: 0 };
  const mode = { normal: 0, fallback: 0, isolated: 0, forensics: 0, switchback: 0, maintenance: 0 };
  let affectedInsurers = 0;
  for (const { slots } of board.rows) {
    const cells = slots.filter((slot) => slot !== null);
    for (const cell of cells) {
      availability[cell.observedAt === null ? cell.pair.availability : 'unknown'] += 1;
      mode[cell.pair.mode] += 1;
    }
    if (cells.some(isAffected)) affectedInsurers += 1;
  }
  return { availability, mode, affectedInsurers };
}

function isAffected({ pair, observedAt }: Cell): boolean {
  return pair.availability !== 'operational' || pair.mode !== 'normal' || observedAt !== null;
}
