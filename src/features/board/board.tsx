/* oxlint-disable jsx-a11y/prefer-tag-over-role -- containment has no effect on table boxes, and a row must be contained */
import { useEffect, useMemo, useRef, type CSSProperties } from 'react';
import { berlinDayOf, berlinInstantOf } from '#domain/berlin-time.ts';
import { completeBoard, type Board as BoardState } from '#domain/board.ts';
import type { Catalog } from '#domain/catalog.ts';
import { minuteMs, type Instant } from '#domain/instant.ts';
import type { PaintProof } from '#domain/paint.ts';
import type { Summary } from '#domain/summary.ts';
import type { Messages } from '#i18n/messages.ts';
import { BoardHead } from './board-head.tsx';
import { BoardMinuteContext } from './board-minute.ts';
import { BoardRow } from './board-row.tsx';
import { columnsOf } from './columns.ts';
import { insurerNamesOf } from './insurer-names.ts';
import { boardMarks } from '#ui/status/cell-marks.ts';
import { markBoardReady } from '#ui/status/mark-board-ready.ts';
import { useRovingFocus } from './roving-focus.ts';
import { useRowWindow } from './row-window.ts';
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
}>;

/** All insurers × all services as the catalogue expects them. */
export function Board({ board, catalog, proof, summary, now, messages }: BoardProps) {
  const complete = useMemo(() => completeBoard(board, catalog), [board, catalog]);
  const columns = useMemo(
    () => columnsOf(complete.serviceIds, catalog, messages),
    [complete.serviceIds, catalog, messages],
  );
  const names = useMemo(() => insurerNamesOf(catalog), [catalog]);
  const grid = useRef<HTMLDivElement | null>(null);
  const { from, to, rowHeight, reveal } = useRowWindow(grid, complete.rows.length);
  const rovingFocus = useRovingFocus(grid, reveal);
  const today = berlinInstantOf(berlinDayOf(now ?? board.asOf));
  useEffect(markBoardReady, []);

  return (
    <BoardMinuteContext value={now === null ? null : Math.floor(now / minuteMs) * minuteMs}>
      <div
        {...rovingFocus}
        {...boardMarks(board.position)}
        role="grid"
        aria-label={messages.board.label}
        aria-rowcount={complete.rows.length + 1}
        aria-colcount={columns.length + 2}
        className={columns.length > 14 ? 'board board-many' : 'board'}
        style={columnStyle(columns.length)}
      >
        <div role="rowgroup" className="board-heads">
          <BoardHead columns={columns} counts={summary?.perService ?? null} messages={messages} />
        </div>
        <div
          role="rowgroup"
          style={{ paddingTop: from * rowHeight, paddingBottom: (complete.rows.length - to) * rowHeight }}
        >
          {complete.rows.slice(from, to).map((row, index) => (
            <BoardRow
              key={row.insurerId}
              row={row}
              name={names.get(row.insurerId) ?? `${row.insurerId} (${messages.board.unknownInsurer})`}
              position={from + index + 2}
              columns={columns}
              proof={proof}
              today={today}
              messages={messages}
            />
          ))}
        </div>
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
