import type { Catalog } from '#domain/catalog.ts';
import { slotAt } from '#domain/board-index.ts';
import type { Board } from '#domain/board.ts';
import { attentionOf } from '#domain/attention.ts';
import type { PlannedWork } from '#domain/incident.ts';
import type { RowTimelines } from '#domain/row-timelines.ts';
import type { Window } from '#domain/instant.ts';
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
  works: readonly PlannedWork[];
}>;

/** Rows in the order of the catalogue; all insurers worst first: longest not in normal running nor on the fallback, then by name. */
export function timelineRows(
  asked: RowsAsked,
  board: Board,
  timelines: RowTimelines,
  catalog: Catalog,
  works: readonly PlannedWork[],
): readonly TimelineRow[] {
  switch (asked.kind) {
    case 'services':
      return catalog.services.map(({ id, code }) => ({
        insurerId: null,
        serviceId: id,
        name: nameOr(code, id),
        spans: timelines.ofCell(asked.insurerId, id),
        works: works.filter(
          ({ affected }) => covers(affected.insurerIds, asked.insurerId) && covers(affected.serviceIds, id),
        ),
      }));
    case 'insurers':
      return catalog.insurers
        .filter(({ id }) => slotAt(board, id, asked.serviceId) !== null)
        .map(({ id, name }) => ({
          insurerId: id,
          serviceId: null,
          name: nameOr(name, id),
          spans: timelines.ofCell(id, asked.serviceId),
          works: works.filter(
            ({ affected }) => covers(affected.insurerIds, id) && covers(affected.serviceIds, asked.serviceId),
          ),
        }));
    case 'all':
      return catalog.insurers
        .map(({ id, name }) => {
          const spans = timelines.ofInsurer(id);
          const row: TimelineRow = {
            insurerId: id,
            serviceId: null,
            name: nameOr(name, id),
            spans,
            works: works.filter(({ affected }) => covers(affected.insurerIds, id)),
          };
          return { row, lostMs: lostMs(spans) };
        })
        .toSorted((a, b) => b.lostMs - a.lostMs || a.row.name.localeCompare(b.row.name, 'de'))
        .map(({ row }) => row);
  }
}

/** A name nobody can read is no name; one of a thousand letters would bury the bars. */
function nameOr(name: string, id: string): string {
  return isReadable(name) ? name.slice(0, 60) : id;
}

function lostMs(spans: readonly Span[]): number {
  return spans.reduce((sum, { from, to, pair }) => {
    const attention = attentionOf(pair);
    return attention === 'P0' || attention === 'P4' ? sum : sum + to - from;
  }, 0);
}

/** Every span of every row that is seen, cut to the window. */
export function spansShown(rows: readonly TimelineRow[], window: Window) {
  return rows.flatMap(({ insurerId, serviceId, name, spans }) =>
    spans.flatMap(({ from, to, pair }) => {
      const cut = { from: Math.max(from, window.from), to: Math.min(to, window.to) };
      return cut.from < cut.to ? [{ key: `${insurerId ?? serviceId ?? ''} ${cut.from}`, name, pair, ...cut }] : [];
    }),
  );
}
