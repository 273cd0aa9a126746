import { attentionOf } from './attention.ts';
import type { Board } from './board.ts';
import type { Cell, Slot } from './cell.ts';
import { minuteMs, type Instant } from './instant.ts';
import type { Mode } from './pair.ts';

/** A mass event everybody knows of: its cells recede so that what is new stands out. */
export type Baseline = Readonly<{
  incidentId: string;
  /** the commonest of the modes in question */
  mode: Mode;
  cells: number;
  /** since when the oldest of these cells is so; null = not known */
  since: Instant | null;
}>;

/** More changes than this within the window are a flood (EEMUA 191: more than 10 alarms in 10 min cannot be handled one by one). */
export const floodChanges = 10;
export const floodWindowMs = 10 * minuteMs;

/** How many of these instants (board time) lie within the flood window that ends now. */
export function changesWithin(instants: readonly Instant[], now: Instant, windowMs = floodWindowMs): number {
  return instants.filter((at) => at > now - windowMs && at <= now).length;
}

/** Share of the cells one incident must hold in a controlled mode or on fallback: to begin in a flood, to begin without one, to go on. */
const shares = { inFlood: 0.3, always: 0.5, toStay: 0.25 } as const;

/**
 * Whether the board is in a mass event, and which. Begins when one declared incident holds 30 % of the cells in isolation, forensics or fallback
 * while changes flood in, or half of them at any time (a reader may arrive after the flood); ends below 25 %.
 */
export function baselineOf(board: Board, changesInWindow: number, current: Baseline | null): Baseline | null {
  const cells = board.rows.flatMap((row) => row.slots).filter((slot) => slot !== null);
  const [incidentId, members] = largestGroup(cells.filter(isBaselineCell), (cell) => cell.incidentId ?? '') ?? ['', []];
  const share = members.length / Math.max(1, cells.length);
  const isSame = current?.incidentId === incidentId;
  const needed = isSame ? shares.toStay : changesInWindow > floodChanges ? shares.inFlood : shares.always;
  if (share < needed) return null;
  const known = members.map((cell) => cell.since).filter((since) => since !== null);
  const next = {
    incidentId,
    mode: commonestMode(members),
    cells: members.length,
    since: known.length === 0 ? null : Math.min(...known),
  };
  return isSame && current.cells === next.cells && current.mode === next.mode && current.since === next.since
    ? current
    : next;
}

/** Whether this cell is part of the known mass event and may recede. */
export function isInBaseline(slot: Slot, baseline: Pick<Baseline, 'incidentId'> | null): boolean {
  return baseline !== null && slot !== null && slot.incidentId === baseline.incidentId && isBaselineCell(slot);
}

function isBaselineCell({ incidentId, pair }: Cell): boolean {
  const isKnownMode = pair.mode === 'isolated' || pair.mode === 'forensics' || pair.mode === 'fallback';
  if (incidentId === null || !isKnownMode) return false;
  // an emergency procedure that is itself down or limited is to be acted on, whatever the incident, and what is unknown is not known
  const attention = attentionOf(pair);
  return attention === 'P3' || attention === 'P4';
}

function commonestMode(cells: readonly Cell[]): Mode {
  return largestGroup(cells, (cell) => cell.pair.mode)?.[0] ?? 'isolated';
}

function largestGroup<K>(cells: readonly Cell[], keyOf: (cell: Cell) => K): readonly [K, readonly Cell[]] | null {
  const groups = new Map<K, Cell[]>();
  for (const cell of cells) {
    const group = groups.get(keyOf(cell));
    if (group === undefined) groups.set(keyOf(cell), [cell]);
    else group.push(cell);
  }
  return [...groups].toSorted((a, b) => b[1].length - a[1].length)[0] ?? null;
}
