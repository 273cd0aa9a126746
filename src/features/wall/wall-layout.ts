import { compareSeverity } from '#domain/attention.ts';
import { isInBaseline, type Baseline } from '#domain/baseline.ts';
import type { Board, Row } from '#domain/board.ts';
import { insurerKinds, type Catalog, type InsurerKind } from '#domain/catalog.ts';
import { changedAt } from '#domain/changed-at.ts';
import type { Instant } from '#domain/instant.ts';
import { paint, type Paint, type PaintProof } from '#domain/paint.ts';
import type { Pair } from '#domain/pair.ts';
import { isAffected, paintedPairOf } from '#domain/summary.ts';
import { isReadable } from '#ui/is-readable.ts';

/** Insurers of one kind, side by side; `insurers` counts them, however many share a column. */
export type WallGroup = Readonly<{ kind: InsurerKind; insurers: number; columns: readonly WallColumn[] }>;

/** One insurer or, where there are too many, several of one kind that stand next to each other in the catalogue. The same object while nothing in it changes. */
export type WallColumn = Readonly<{
  id: string;
  rows: readonly Row[];
  /** the code of a single insurer */
  code: string;
  /** one for each service, of several insurers the worst */
  cells: readonly WallCell[];
  /** for each service since when it is as it is, at whichever of the insurers changed last; what recedes counts for none */
  changedAt: readonly (Instant | null)[];
  /** the worst that does not recede */
  worst: Pair | null;
  /** insurers with anything but normal running */
  affected: number;
}>;

/** `isQuiet`: part of the known mass event. */
export type WallCell = Readonly<{ painted: Paint; isQuiet: boolean }>;

/** The incident whose cells recede. */
export type Receding = Pick<Baseline, 'incidentId'>;

/** `perColumn`: how many insurers a column has at most. */
export type WallLayout = Readonly<{ groups: readonly WallGroup[]; perColumn: number }>;

/** Columns that fit beside each other at a width at which a tile is still seen. */
export const wallColumns = 84;

/** Insurers as columns, grouped by kind, in the order of the catalogue. Where there are too many they share columns: none is left out. `board` must be complete. */
export function wallLayoutOf(board: Board, catalog: Catalog, proof: PaintProof, receding: Receding | null): WallLayout {
  const kindOf = new Map(catalog.insurers.map(({ id, kind }) => [id, kind]));
  const codes = new Map(catalog.insurers.map(({ id, wallCode }) => [id, wallCode]));
  const drawing = { catalog, proof, receding };
  const kinds = insurerKinds.map((kind) => ({
    kind,
    rows: board.rows.filter(({ insurerId }) => (kindOf.get(insurerId) ?? 'other') === kind),
  }));
  const perColumn = perColumnFor(kinds.map(({ rows }) => rows.length));
  const groups = kinds
    .filter(({ rows }) => rows.length > 0)
    .map(({ kind, rows }) => ({
      kind,
      insurers: rows.length,
      columns: chunksOf(rows, perColumn).map((chunk) => columnOf(chunk, codes, drawing)),
    }));
  return { groups, perColumn };
}

/** The fewest insurers to a column with which all columns fit. */
function perColumnFor(counts: readonly number[]): number {
  const columns = (perColumn: number) => counts.reduce((sum, count) => sum + Math.ceil(count / perColumn), 0);
  let perColumn = 1;
  while (columns(perColumn) > wallColumns) perColumn += 1;
  return perColumn;
}

function chunksOf(rows: readonly Row[], size: number): readonly (readonly Row[])[] {
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, index) =>
    rows.slice(index * size, (index + 1) * size),
  );
}

type Drawing = Readonly<{ catalog: Catalog; proof: PaintProof; receding: Receding | null }>;
type DrawnColumn = Readonly<{ drawing: Drawing; column: WallColumn }>;
const drawnColumns = new WeakMap<Row, DrawnColumn>();

/** Rows to which nothing happened are not looked at again. */
function columnOf(rows: readonly Row[], codes: ReadonlyMap<string, string>, drawing: Drawing): WallColumn {
  const [first] = rows;
  const known = first === undefined ? undefined : drawnColumns.get(first);
  if (known !== undefined && isSameDrawing(known.drawing, drawing) && isSameList(known.column.rows, rows))
    return known.column;
  const id = first?.insurerId ?? '';
  const code = codes.get(id) ?? '';
  const all = rows.map((row) => paintedRow(row, drawing));
  const column = {
    id,
    rows,
    code: (isReadable(code) ? code : id).slice(0, 6),
    cells: all.length === 1 ? (all[0]?.cells ?? []) : worstCells(all.map(({ cells }) => cells)),
    changedAt: newestOf(all.map((row) => row.changedAt)),
    worst: all.reduce<Pair | null>((worst, row) => worsePair(worst, row.worst), null),
    affected: all.filter((row) => row.isAffected).length,
  };
  if (first !== undefined) drawnColumns.set(first, { drawing, column });
  return column;
}

type PaintedRow = Readonly<{
  drawing: Drawing;
  cells: readonly WallCell[];
  changedAt: WallColumn['changedAt'];
  worst: Pair | null;
  isAffected: boolean;
}>;
const paintedRows = new WeakMap<Row, PaintedRow>();

/** How a row is drawn; in a shared column most rows are as they were. */
function paintedRow(row: Row, drawing: Drawing): PaintedRow {
  const known = paintedRows.get(row);
  if (known !== undefined && isSameDrawing(known.drawing, drawing)) return known;
  const cells = row.slots.map((slot): WallCell => {
    const painted = paint(slot, drawing.proof);
    return { painted, isQuiet: painted.kind === 'state' && isInBaseline(slot, drawing.receding) };
  });
  const pairs = cells.map(({ painted }) => paintedPairOf(painted));
  const made = {
    drawing,
    cells,
    changedAt: cells.map(({ painted, isQuiet }, index) => (isQuiet ? null : changedAt(row.slots[index], painted))),
    worst: cells.reduce<Pair | null>(
      (pair, { painted, isQuiet }) => (isQuiet ? pair : worsePair(pair, paintedPairOf(painted))),
      null,
    ),
    isAffected: pairs.some((pair) => pair !== null && isAffected(pair)),
  };
  paintedRows.set(row, made);
  return made;
}

function isSameDrawing(a: Drawing, b: Drawing): boolean {
  return a.catalog === b.catalog && a.proof === b.proof && a.receding === b.receding;
}

function isSameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

function newestOf([first = [], ...others]: readonly WallColumn['changedAt'][]): WallColumn['changedAt'] {
  if (others.length === 0) return first;
  return first.map((at, column) =>
    others.reduce((newest, one) => {
      const other = one[column] ?? null;
      return newest === null || (other !== null && other > newest) ? other : newest;
    }, at),
  );
}

function worstCells([first = [], ...others]: readonly (readonly WallCell[])[]): readonly WallCell[] {
  return first.map((cell, column) => others.reduce((worst, cells) => worseCell(worst, cells[column] ?? worst), cell));
}

/** What is news before what is known, that before what is normal, that before what is not used. */
function worseCell(a: WallCell, b: WallCell): WallCell {
  const [pairA, pairB] = [paintedPairOf(a.painted), paintedPairOf(b.painted)];
  if (pairA === null || pairB === null) return pairA === null ? b : a;
  if (a.isQuiet !== b.isQuiet) {
    const [quiet, loud] = a.isQuiet ? [a, b] : [b, a];
    return isAffected(loud === a ? pairA : pairB) ? loud : quiet;
  }
  return compareSeverity(pairA, pairB) <= 0 ? a : b;
}

function worsePair(a: Pair | null, b: Pair | null): Pair | null {
  if (a === null || b === null) return a ?? b;
  return compareSeverity(a, b) <= 0 ? a : b;
}
