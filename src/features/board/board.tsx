import { useEffect, useMemo, type CSSProperties } from 'react';
import type { CurveStep } from '#domain/affected-curves.ts';
import type { Baseline } from '#domain/baseline.ts';
import { berlinDayOf, berlinInstantOf } from '#domain/berlin-time.ts';
import { completeBoard, type Board as BoardState } from '#domain/board.ts';
import type { BoardFilter } from '#domain/board-filter.ts';
import type { Grouping, Sorting } from '#domain/board-layout.ts';
import type { Catalog } from '#domain/catalog.ts';
import type { CellRef } from '#domain/cell.ts';
import { minuteMs, type Instant, type Window } from '#domain/instant.ts';
import type { News } from '#domain/news.ts';
import type { PaintProof } from '#domain/paint.ts';
import type { Summary } from '#domain/summary.ts';
import type { Messages } from '#i18n/messages.ts';
import { BoardHead } from './board-head.tsx';
import { BoardMinuteContext } from './board-minute.ts';
import { BoardRow } from './board-row.tsx';
import { columnsOf } from './columns.ts';
import { insurerNamesOf } from './insurer-names.ts';
import { markBoardReady } from '#ui/status/mark-board-ready.ts';
import { useRovingFocus } from './roving-focus.ts';
import './board.css';

export type BoardProps = Readonly<{
  board: BoardState;
  catalog: Catalog;
  proof: PaintProof;
  /** null while nothing is proven: heads then show no counts */
  summary: Summary | null;
  /** board time; null = not told yet */
  now: Instant | null;
  messages: Messages;
  filter: BoardFilter;
  grouping: Grouping;
  sorting: Sorting;
  /** the cell that is open beside the matrix */
  selected: CellRef | null;
  onSelect: (cell: CellRef) => void;
  /** the reader has looked at a new cell without opening it */
  onSeen: (cell: CellRef) => void;
  news: News;
  /** the mass event whose cells recede; null = every cell at full size */
  baseline: Baseline | null;
  /** per insurer; null = not known, and nothing is drawn */
  curves: ReadonlyMap<string, readonly CurveStep[]> | null;
  curveWindow: Window | null;
}>;

/** All insurers × all services as the catalogue expects them. */
export function Board({ board, catalog, proof, summary, now, messages }: BoardProps) {
  const complete = useMemo(() => completeBoard(board, catalog), [board, catalog]);
  const columns = useMemo(
    () => columnsOf(complete.serviceIds, catalog, messages),
    [complete.serviceIds, catalog, messages],
  );
  const names = useMemo(() => insurerNamesOf(catalog), [catalog]);
  const rovingFocus = useRovingFocus();
  const today = berlinInstantOf(berlinDayOf(now ?? board.asOf));
  useEffect(markBoardReady, []);

  return (
    <BoardMinuteContext value={now === null ? null : Math.floor(now / minuteMs) * minuteMs}>
      <div
        {...rovingFocus}
        role="grid"
        aria-label={messages.board.label}
        aria-rowcount={complete.rows.length + 1}
        aria-colcount={columns.length + 2}
        className={columns.length > 14 ? 'board board-many' : 'board'}
        style={columnStyle(columns.length)}
      >
        <BoardHead columns={columns} counts={summary?.perService ?? null} messages={messages} />
        {complete.rows.map((row, index) => (
          <BoardRow
            key={row.insurerId}
            row={row}
            name={names.get(row.insurerId) ?? `${row.insurerId} (${messages.board.unknownInsurer})`}
            position={index + 2}
            columns={columns}
            proof={proof}
            today={today}
            messages={messages}
          />
        ))}
      </div>
    </BoardMinuteContext>
  );
}

/** Custom properties are set through the object model, which a strict content security policy allows. */
function columnStyle(count: number): CSSProperties {
  const style: CSSProperties & Record<'--board-columns', string> = {
    '--board-columns': `minmax(var(--board-name-min), 12.75rem) repeat(${count}, minmax(1.5rem, 1fr)) minmax(4.75rem, 6.5rem)`,
  };
  return style;
}
