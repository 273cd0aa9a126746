import { compareSeverity } from '#domain/attention.ts';
import type { Board, Row } from '#domain/board.ts';
import { insurerKinds, type Catalog, type Insurer, type InsurerKind } from '#domain/catalog.ts';
import { paint, type PaintProof } from '#domain/paint.ts';
import type { Pair } from '#domain/pair.ts';
import { isReadable } from '#ui/is-readable.ts';
import { paintedPairOf } from '#domain/summary.ts';

/** Columns of insurers of one kind. */
export type WallGroup = Readonly<{ kind: InsurerKind; columns: readonly WallColumn[] }>;
export type WallColumn = Readonly<{ row: Row; code: string; worst: Pair | null }>;
export type WallLayout = Readonly<{ groups: readonly WallGroup[]; notShown: number }>;

/** Columns that fit beside each other at a width at which a tile is still seen. */
export const wallColumns = 84;

/**
 * Insurers as columns, grouped by kind, in the order of the catalogue. Where there are more than fit, the worst are shown and the rest is counted:
 * a wall must not scroll, and must not keep silent about what it leaves out.
 */
export function wallLayoutOf(board: Board, catalog: Catalog, proof: PaintProof): WallLayout {
  const insurers = new Map(catalog.insurers.map((insurer) => [insurer.id, insurer]));
  const columns = board.rows.map((row) => columnOf(row, insurers.get(row.insurerId), proof));
  const shown = new Set(columns.length <= wallColumns ? columns : columns.toSorted(bySeverity).slice(0, wallColumns));
  const groups = insurerKinds
    .map((kind): WallGroup => ({
      kind,
      columns: columns.filter(
        (column) => shown.has(column) && (insurers.get(column.row.insurerId)?.kind ?? 'other') === kind,
      ),
    }))
    .filter((group) => group.columns.length > 0);
  return { groups, notShown: columns.length - shown.size };
}

function columnOf(row: Row, insurer: Insurer | undefined, proof: PaintProof): WallColumn {
  let worst: Pair | null = null;
  for (const slot of row.slots) {
    const pair = paintedPairOf(paint(slot, proof));
    if (pair !== null && (worst === null || compareSeverity(pair, worst) < 0)) worst = pair;
  }
  const code = insurer?.wallCode ?? '';
  return { row, code: (isReadable(code) ? code : row.insurerId).slice(0, 8), worst };
}

function bySeverity(a: WallColumn, b: WallColumn): number {
  if (a.worst === null || b.worst === null) return a.worst === b.worst ? 0 : a.worst === null ? 1 : -1;
  return compareSeverity(a.worst, b.worst);
}
