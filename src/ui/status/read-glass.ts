import { paintHashOf, type PaintedCell } from '#domain/paint-hash.ts';
import type { Position } from '#domain/position.ts';
import { createTileCheck } from './tile-check.ts';

/**
 * What is on the glass, read off the document: `cellMarks`, `groupMarks` and `boardMarks` as they are drawn, and whether the tiles are what these say; whatever the
 * memory of the program says.
 */
export type Glass = Readonly<{
  /** null = no board is drawn */
  rendered: Position | null;
  cells: number;
  /** whose tile is not one for what they say, has no picture, or is not to be seen */
  misdrawn: number;
  paintHash: string;
  serviceIds: readonly string[];
  /** whether any cell still shows a state as the present one */
  isProven: boolean;
}>;

export function readGlass(root: ParentNode): Glass {
  const cells: PaintedCell[] = [];
  let isProven = false;
  let misdrawn = 0;
  const isDrawnRight = createTileCheck();
  // by attribute: `dataset` costs several times as much, and there are a thousand cells
  for (const cell of root.querySelectorAll('[data-service]:is([data-insurer], [data-group])')) {
    const read = (name: string) => cell.getAttribute(name) ?? '';
    cells.push({
      insurerId: cell.getAttribute('data-insurer') ?? read('data-group'),
      serviceId: read('data-service'),
      availability: read('data-availability'),
      mode: read('data-mode'),
    });
    const freshness = read('data-freshness');
    if (freshness === 'live' || freshness === 'delayed') isProven = true;
    if (!isDrawnRight(cell)) misdrawn += 1;
  }
  const shown = root.querySelector<HTMLElement>('[data-position]')?.dataset['position'] ?? '';
  return {
    rendered: positionIn(shown),
    cells: cells.length,
    misdrawn,
    paintHash: paintHashOf(cells),
    serviceIds: [...new Set(cells.map(({ serviceId }) => serviceId))],
    isProven,
  };
}

function positionIn(text: string): Position | null {
  const [, epoch, seq] = /^(\d+):(\d+)$/.exec(text) ?? [];
  return epoch === undefined || seq === undefined ? null : { epoch: Number(epoch), seq: Number(seq) };
}
