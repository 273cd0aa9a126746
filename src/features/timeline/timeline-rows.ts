import { byImportance } from '#domain/by-importance.ts';
import type { Catalog } from '#domain/catalog.ts';
import { slotAt } from '#domain/board-index.ts';
import type { Board } from '#domain/board.ts';
import { attentionOf } from '#domain/attention.ts';
import type { PlannedWork } from '#domain/incident.ts';
import type { RowTimelines } from '#domain/row-timelines.ts';
import type { Window } from '#domain/instant.ts';
import { differencesOf } from '#domain/rows-as-known.ts';
import { covers } from '#domain/scope.ts';
import type { Span } from '#domain/timeline.ts';
import { isReadable } from '#ui/is-readable.ts';

/** What the rows are: services of one insurer, insurers of one service, or all insurers by their worst service. */
export type RowsAsked =
  | Readonly<{ kind: 'services'; insurerId: string }>
  | Readonly<{ kind: 'insurers'; serviceId: string }>
  | Readonly<{ kind: 'all' }>;

export type TimelineRow = Readonly<{
  /** null where the row is not of one insurer, or not of one service */
  insurerId: string | null;
  serviceId: string | null;
  name: string;
  /** empty = the service is not used */
  spans: readonly Span[];
  /** stretches of which today tells otherwise: what the instant looked at did not know yet; none in the present */
  corrected: readonly Window[];
  works: readonly PlannedWork[];
}>;

/** Services by importance, in the order they have on an insurer's page; insurers in that of the catalogue. */
export function timelineRows(
  asked: RowsAsked,
  board: Board,
  timelines: RowTimelines,
  catalog: Catalog,
  works: readonly PlannedWork[],
): readonly TimelineRow[] {
  const worksOf = (insurerId: string, serviceId: string | null) =>
    works.filter(
      ({ affected }) =>
        covers(affected.insurerIds, insurerId) && (serviceId === null || covers(affected.serviceIds, serviceId)),
    );
  switch (asked.kind) {
    case 'services':
      return byImportance(catalog.services).map(({ id, code }) => {
        const spans = timelines.ofCell(asked.insurerId, id);
        return {
          insurerId: null,
          serviceId: id,
          name: nameOr(code, id),
          spans,
          corrected: none,
          // of what is not used nothing is announced
          works: spans.length === 0 ? [] : worksOf(asked.insurerId, id),
        };
      });
    case 'insurers':
      return catalog.insurers
        .filter(({ id }) => slotAt(board, id, asked.serviceId) !== null)
        .map(({ id, name }) => ({
          insurerId: id,
          serviceId: null,
          name: nameOr(name, id),
          spans: timelines.ofCell(id, asked.serviceId),
          corrected: none,
          works: worksOf(id, asked.serviceId),
        }));
    case 'all':
      return catalog.insurers.map(({ id, name }) => ({
        insurerId: id,
        serviceId: null,
        name: nameOr(name, id),
        spans: timelines.ofInsurer(id),
        corrected: none,
        works: worksOf(id, null),
      }));
  }
}

const none: readonly Window[] = [];

/** Worst first: longest not in normal running nor on the fallback within the window, then by name. */
export function worstFirst(rows: readonly TimelineRow[], window: Window): readonly TimelineRow[] {
  return rows
    .map((row) => ({ row, lostMs: lostMs(row.spans, window) }))
    .toSorted((a, b) => b.lostMs - a.lostMs || a.row.name.localeCompare(b.row.name, 'de'))
    .map(({ row }) => row);
}

/** The rows as they were known at an instant, in the order they have today: nothing jumps while time is moved through. The same list where nothing is told otherwise. */
export function rowsThen(
  rows: readonly TimelineRow[],
  asked: RowsAsked,
  then: RowTimelines | null,
): readonly TimelineRow[] {
  if (then === null) return rows;
  const told = rows.map((row) => {
    const spans = spansOfRow(row, asked, then);
    return spans === row.spans ? row : { ...row, spans, corrected: differencesOf(spans, row.spans) };
  });
  return told.every((row, index) => row === rows[index]) ? rows : told;
}

function spansOfRow(
  { insurerId, serviceId, spans }: TimelineRow,
  asked: RowsAsked,
  timelines: RowTimelines,
): readonly Span[] {
  if (asked.kind === 'services') return serviceId === null ? spans : timelines.ofCell(asked.insurerId, serviceId);
  if (insurerId === null) return spans;
  return asked.kind === 'insurers' ? timelines.ofCell(insurerId, asked.serviceId) : timelines.ofInsurer(insurerId);
}

/** A name nobody can read is no name; one of a thousand letters would bury the bars. */
function nameOr(name: string, id: string): string {
  return isReadable(name) ? name.slice(0, 60) : id;
}

function lostMs(spans: readonly Span[], window: Window): number {
  return spans.reduce((sum, { from, to, pair }) => {
    const attention = attentionOf(pair);
    const isLost = attention !== 'P0' && attention !== 'P4';
    return isLost ? sum + Math.max(0, Math.min(to, window.to) - Math.max(from, window.from)) : sum;
  }, 0);
}
