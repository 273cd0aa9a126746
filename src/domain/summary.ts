import { attentionOf, type Attention } from './attention.ts';
import { completeBoard, type Board, type Row } from './board.ts';
import type { Catalog } from './catalog.ts';
import { paint, type Paint, type PaintProof } from './paint.ts';
import { isControlled, type Availability, type Mode, type Pair } from './pair.ts';

/**
 * The headline figures: counts per class, insurers and insured people; never one percentage. They count what is
 * painted, so a stale board is all unknown.
 */
export type Summary = Readonly<{
  /** applicable cells the catalogue expects */
  cells: number;
  byAvailability: Readonly<Record<Availability, number>>;
  byMode: Readonly<Record<Mode, number>>;
  byAttention: Readonly<Record<Attention, number>>;
  /** not operational, and isolated, under forensics, switching back or under maintenance */
  controlled: number;
  /** insurers with at least one applicable cell */
  insurers: number;
  /** insurers with a cell that is not operational + normal */
  affectedInsurers: number;
  /** insurers with at least one cell of known availability: the 79 in "79 von 80 Kassen melden" */
  reportingInsurers: number;
  insuredPeople: number;
  affectedPeople: number;
  /** cells that are not operational + normal, per column, in the order of the catalogue's services */
  perService: readonly number[];
}>;

/**
 * Counts the board as it would be drawn with this proof. Places the board lacks count as unknown, not applicable ones
 * in nothing.
 */
export function summarize(board: Board, catalog: Catalog, proof: PaintProof): Summary {
  const complete = completeBoard(board, catalog);
  const people = new Map(catalog.insurers.map((insurer) => [insurer.id, insurer.insuredCount]));
  const tally = createTally(complete.serviceIds.length);
  for (const row of complete.rows) countRow(tally, row, people.get(row.insurerId) ?? 0, proof);
  return tally;
}

type Tally = { -readonly [Key in keyof Summary]: Summary[Key] extends number ? number : Mutable<Summary[Key]> };
type Mutable<T> = T extends readonly number[] ? number[] : { -readonly [Key in keyof T]: T[Key] };

function countRow(tally: Tally, row: Row, insuredCount: number, proof: PaintProof): void {
  const pairs = row.slots.map((slot) => paintedPairOf(paint(slot, proof)));
  for (const [column, pair] of pairs.entries()) if (pair !== null) countCell(tally, pair, column);
  if (pairs.every((pair) => pair === null)) return;
  tally.insurers += 1;
  tally.insuredPeople += insuredCount;
  if (pairs.some((pair) => pair !== null && pair.availability !== 'unknown')) tally.reportingInsurers += 1;
  if (!pairs.some((pair) => pair !== null && isAffected(pair))) return;
  tally.affectedInsurers += 1;
  tally.affectedPeople += insuredCount;
}

function countCell(tally: Tally, pair: Pair, column: number): void {
  tally.cells += 1;
  tally.byAvailability[pair.availability] += 1;
  tally.byMode[pair.mode] += 1;
  tally.byAttention[attentionOf(pair)] += 1;
  if (pair.availability !== 'operational' && isControlled(pair.mode)) tally.controlled += 1;
  if (isAffected(pair)) tally.perService[column] = (tally.perService[column] ?? 0) + 1;
}

/** The pair a cell is drawn as; null where the insurer does not use the service. */
export function paintedPairOf(painted: Paint): Pair | null {
  return painted.kind === 'notApplicable' ? null : painted.pair;
}

/** Anything but operational in normal running, unknown included. */
export function isAffected(pair: Pair): boolean {
  return pair.availability !== 'operational' || pair.mode !== 'normal';
}

function createTally(columns: number): Tally {
  return {
    cells: 0,
    byAvailability: { operational: 0, degraded: 0, outage: 0, unknown: 0 },
    byMode: { normal: 0, fallback: 0, isolated: 0, forensics: 0, switchback: 0, maintenance: 0 },
    byAttention: { P1: 0, PU: 0, P2: 0, P3: 0, P4: 0, P0: 0 },
    controlled: 0,
    insurers: 0,
    affectedInsurers: 0,
    reportingInsurers: 0,
    insuredPeople: 0,
    affectedPeople: 0,
    perService: Array.from({ length: columns }, () => 0),
  };
}
