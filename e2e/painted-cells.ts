import type { Page } from '@playwright/test';
import type { Board } from '#domain/board.ts';
import { paint, paintProof } from '#domain/paint.ts';

/** What is on the glass, as its attributes say: `insurer service` → `availability/mode/freshness`. */
export type PaintedCells = Readonly<Record<string, string>>;

/** Every drawn cell with the position its grid claims to show, read in one go: nothing can change in between. */
export type Glass = Readonly<{ position: string | null; cells: PaintedCells }>;

export function readGlass(page: Page): Promise<Glass> {
  return page.evaluate(() => {
    const cells: Record<string, string> = {};
    for (const cell of document.querySelectorAll<HTMLElement>('[data-insurer][data-service]')) {
      const { insurer, service, availability, mode, freshness } = cell.dataset;
      const key = `${insurer ?? ''} ${service ?? ''}`;
      const said = `${availability ?? ''}/${mode ?? ''}/${freshness ?? ''}`;
      // an open cell is drawn large beside its place, and must say the same
      const isOpenCell = cell.closest('[data-position]') === null;
      cells[key] = !(key in cells) || (isOpenCell && cells[key] === said) ? said : 'drawn twice';
    }
    return { position: document.querySelector<HTMLElement>('[data-position]')?.dataset['position'] ?? null, cells };
  });
}

/** What a board has to look like on the glass while it is live. */
export function expectedCells(board: Board): PaintedCells {
  const live = paintProof('live', false, true);
  return Object.fromEntries(
    board.rows.flatMap((row) =>
      board.serviceIds.map((serviceId, column) => {
        const painted = paint(row.slots[column], live);
        const said =
          painted.kind === 'notApplicable'
            ? 'notApplicable/notApplicable/live'
            : `${painted.pair.availability}/${painted.pair.mode}/${painted.kind === 'state' ? 'live' : painted.reason === 'late' ? 'stale' : 'unknown'}`;
        return [`${row.insurerId} ${serviceId}`, said];
      }),
    ),
  );
}

/** Where the glass and what it has to show differ, at most twenty places; a thousand rows in a report help nobody. */
export function differences(shown: PaintedCells, expected: PaintedCells): readonly string[] {
  const cells = [...new Set([...Object.keys(shown), ...Object.keys(expected)])];
  return cells
    .filter((cell) => shown[cell] !== expected[cell])
    .slice(0, 20)
    .map((cell) => `${cell} shows ${shown[cell] ?? 'nothing'}, should show ${expected[cell] ?? 'nothing'}`);
}

/** The same for a picture that need not hold every cell: groups fold the many that are normal, filters leave rows out. */
export function wrongCells(shown: PaintedCells, board: Board): readonly string[] {
  const expected = expectedCells(board);
  return differences(
    shown,
    Object.fromEntries(Object.keys(shown).map((cell) => [cell, expected[cell] ?? 'no such cell'])),
  );
}

export function countOperational(cells: PaintedCells): number {
  return Object.values(cells).filter((said) => said.startsWith('operational/')).length;
}
