import { berlinDaysIn, type BerlinDay } from './berlin-time.ts';
import type { Board } from './board.ts';
import { placeOf } from './board-index.ts';
import { cellAfter } from './cell-change.ts';
import type { Slot } from './cell.ts';
import { type Gap, type History } from './history.ts';
import type { Scope } from './incident.ts';
import type { Instant } from './instant.ts';
import { paint, type PaintProof } from './paint.ts';
import { covers } from './scope.ts';
import { isAffected, paintedPairOf } from './summary.ts';

/** From this instant on, so many insurers had at least one service, and so many services at least one insurer, hit by the incident. */
export type ExtentStep = Readonly<{
  at: Instant;
  insurers: number;
  services: number;
  /** false while the server itself knew nothing of part of what the incident concerns */
  isKnown: boolean;
}>;

/**
 * How far an incident reached over the window of a history, as it was known at each instant: cells that were told by this incident and not operational
 * in normal running. The first step begins with the window; a step follows only where something differs. Cost: linear in transitions.
 */
export function extentOf(history: History, incidentId: string, affected: Scope): readonly ExtentStep[] {
  const { from, to } = history.window;
  const count = createCount();
  const rows = history.base.rows.map(({ slots }) => [...slots]);
  for (const [row, slots] of rows.entries())
    for (const [column, slot] of slots.entries()) if (isHit(slot, incidentId)) count.add(row, column);
  const gaps = history.gaps.filter((gap) => concerns(gap, affected));
  const steps: ExtentStep[] = [];
  const changes = gaps.flatMap((gap) => [gap.from, gap.to]).filter((at) => at > from && at < to);
  const note = (at: Instant) =>
    add(steps, { at, ...count.now(), isKnown: !gaps.some((gap) => gap.from <= at && at < gap.to) });
  const noteUpTo = (at: Instant) => {
    for (const change of changes.filter((one) => one < at && one > (steps.at(-1)?.at ?? from)).sort((a, b) => a - b))
      note(change);
  };
  let noted = from;
  note(from);
  for (const transition of history.transitions) {
    const place = placeOf(history.base.rows, history.base.serviceIds, transition.insurerId, transition.serviceId);
    const slots = place === null ? undefined : rows[place.row];
    const before = place === null ? undefined : slots?.[place.column];
    if (place === null || slots === undefined || before === undefined) continue;
    const after = cellAfter(before, transition);
    if (after === before) continue;
    noted = Math.max(noted, transition.knownAt);
    noteUpTo(noted);
    slots[place.column] = after;
    if (isHit(before, incidentId) === isHit(after, incidentId)) continue;
    if (isHit(after, incidentId)) count.add(place.row, place.column);
    else count.remove(place.row, place.column);
    note(noted);
  }
  noteUpTo(to);
  return steps;
}

/** The extent as it is painted now: what was told by the incident and is not shown as normal, unknown included. */
export function extentNow(
  board: Board,
  incidentId: string,
  proof: PaintProof,
): Readonly<{ insurers: number; services: number }> {
  const count = createCount();
  for (const [row, { slots }] of board.rows.entries()) {
    for (const [column, slot] of slots.entries()) {
      const pair = slot?.incidentId === incidentId ? paintedPairOf(paint(slot, proof)) : null;
      if (pair !== null && isAffected(pair)) count.add(row, column);
    }
  }
  return count.now();
}

/** How many insurers have one service hit by it now. */
export function serviceExtentNow(board: Board, incidentId: string, serviceId: string, proof: PaintProof): number {
  const column = board.serviceIds.indexOf(serviceId);
  const rows = board.rows.map(({ insurerId, slots }) => ({ insurerId, slots: slots.slice(column, column + 1) }));
  return column < 0 ? 0 : extentNow({ ...board, serviceIds: [serviceId], rows }, incidentId, proof).insurers;
}

/** What one Berlin day held: the most at any instant of it, and what it ended with. */
export type ExtentDay = Readonly<{
  day: BerlinDay;
  insurers: number;
  services: number;
  lastInsurers: number;
  isKnown: boolean;
}>;

/** The steps by day, up to `to`. A day is known only when all of it is. */
export function extentDaysOf(steps: readonly ExtentStep[], to: Instant): readonly ExtentDay[] {
  const from = steps[0]?.at;
  if (from === undefined) return [];
  return berlinDaysIn({ from, to }).map((day) => {
    const before = steps.findLast(({ at }) => at <= day.from);
    const within = steps.filter(({ at }) => at > day.from && at < day.to);
    const seen = before === undefined ? within : [before, ...within];
    return {
      day: day.day,
      insurers: Math.max(0, ...seen.map(({ insurers }) => insurers)),
      services: Math.max(0, ...seen.map(({ services }) => services)),
      lastInsurers: seen.at(-1)?.insurers ?? 0,
      isKnown: seen.every(({ isKnown }) => isKnown),
    };
  });
}

/** The step with the most insurers, the first of several. */
export function peakOf(steps: readonly ExtentStep[]): ExtentStep | null {
  return steps.reduce<ExtentStep | null>(
    (most, step) => (most === null || step.insurers > most.insurers ? step : most),
    null,
  );
}

function isHit(slot: Slot, incidentId: string): boolean {
  return slot !== null && slot.incidentId === incidentId && isAffected(slot.pair);
}

function concerns(gap: Gap, { insurerIds, serviceIds }: Scope): boolean {
  const meets = (ofGap: Gap['insurerIds'], ofScope: Scope['insurerIds']) =>
    ofGap === 'all' || ofGap.some((id) => covers(ofScope, id));
  return meets(gap.insurerIds, insurerIds) && meets(gap.serviceIds, serviceIds);
}

/** Of several changes at one instant only the last stands; a step that changes nothing is none. */
function add(steps: ExtentStep[], step: ExtentStep): void {
  if (steps.at(-1)?.at === step.at) steps.pop();
  const last = steps.at(-1);
  if (last?.insurers === step.insurers && last.services === step.services && last.isKnown === step.isKnown) return;
  steps.push(step);
}

function createCount() {
  const byRow = new Map<number, number>();
  const byColumn = new Map<number, number>();
  const change = (counts: Map<number, number>, key: number, by: number) => {
    const next = (counts.get(key) ?? 0) + by;
    if (next === 0) counts.delete(key);
    else counts.set(key, next);
  };
  return {
    add: (row: number, column: number) => (change(byRow, row, 1), change(byColumn, column, 1)),
    remove: (row: number, column: number) => (change(byRow, row, -1), change(byColumn, column, -1)),
    now: () => ({ insurers: byRow.size, services: byColumn.size }),
  };
}
