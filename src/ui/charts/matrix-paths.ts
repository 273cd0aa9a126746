import { attentionOf, type Attention } from '#domain/attention.ts';
import type { Board } from '#domain/board.ts';
import { paint, type PaintProof } from '#domain/paint.ts';

/** A class as one path in the units of the matrix: one unit a column and one a row. */
export type MatrixPath = Readonly<{ attention: Attention; d: string }>;

/**
 * All cells of a board as a path for each class: columns are services, rows insurers. Neighbours of one class in a column are one stretch, so that a thousand
 * cells are few strokes; lines between the rows are the drawing's business. Services that are not used are left out.
 */
export function matrixPaths(board: Board, proof: PaintProof): readonly MatrixPath[] {
  const parts = new Map<Attention, string[]>();
  const { rows, serviceIds } = board;
  for (let column = 0; column < serviceIds.length; column += 1) {
    let from = 0;
    let running: Attention | null = null;
    for (let row = 0; row <= rows.length; row += 1) {
      const slots = rows[row]?.slots;
      const painted = slots === undefined ? null : paint(slots[column], proof);
      const here = painted === null || painted.kind === 'notApplicable' ? null : attentionOf(painted.pair);
      if (here === running) continue;
      if (running !== null) {
        const part = parts.get(running);
        const d = `M${column} ${from}h${cellWidth}V${row}h-${cellWidth}z`;
        if (part === undefined) parts.set(running, [d]);
        else part.push(d);
      }
      running = here;
      from = row;
    }
  }
  return [...parts].map(([attention, ds]) => ({ attention, d: ds.join('') }));
}

/** of a column; the rest is the gap to the next */
const cellWidth = 0.94;
