/* oxlint-disable jsx-a11y/prefer-tag-over-role -- containment has no effect on table boxes, and a row must be contained */
import { useEffect, useMemo, useRef, useState, type CSSProperties } from 'react';
import { flushSync } from 'react-dom';
import { minuteMs } from '#domain/instant.ts';
import { isAffected } from '#domain/summary.ts';
import type { Messages } from '#i18n/messages.ts';
import { boardMarks } from '#ui/status/cell-marks.ts';
import { markBoardReady } from '#ui/status/mark-board-ready.ts';
import { TileSheet } from '#ui/status/tile-sheet.tsx';
import { BoardBody } from './board-body.tsx';
import { BoardHead } from './board-head.tsx';
import type { BoardProps } from './board-props.ts';
import { BoardMinuteContext } from './board-minute.ts';
import { paintedPairsOf } from './painted-pairs.ts';
import { linesOf } from './sections.ts';
import { useBoardRows } from './use-board-rows.ts';
import { useGridNavigation } from './use-grid-navigation.ts';
import { useHasRoom } from './use-has-room.ts';
import './board.css';

/** As in board.css. */
const tilePx = 22;
/** More rows than this are not all drawn, only those in sight. */
const rowsDrawnAtMost = 120;
/** Curves need a wide matrix, and as few columns as codes that lie flat do. */
const curveRoomRem = 52;
const columnsLyingFlat = 14;

/** All insurers × all services as the catalogue expects them, less what the filter leaves out. */
export function Board(props: BoardProps) {
  const { proof, summary, now, messages, sorting } = props;
  const frame = useRef<HTMLDivElement | null>(null);
  const [isFocused, setFocused] = useState(false);
  const rows = useBoardRows(props, isFocused);
  const { columns, columnPlaces, sections } = rows;
  const hasCurve = useHasRoom(frame, curveRoomRem) && columns.length <= columnsLyingFlat;
  const columnCount = columns.length + (hasCurve ? 3 : 2);
  const isSparse = rows.rows.size > rowsDrawnAtMost;
  const lines = useMemo(() => linesOf(sections), [sections]);
  const { gridProps, anchor, focusAgain } = useGridNavigation({
    frame,
    lines,
    serviceIds: useMemo(() => columns.map((column) => column.serviceId), [columns]),
    hasCurve,
    isSparse,
    setFocused,
    isAffected: (insurerId, column) => {
      const row = rows.rows.get(insurerId);
      const pair = row && paintedPairsOf(row, proof)[column];
      return pair !== undefined && pair !== null && isAffected(pair);
    },
    selected: props.selected,
    onSelect: props.onSelect,
    onSeen: props.onSeen,
  });
  const counts = useMemo(
    () => summary && columnPlaces.map((place) => summary.perService[place] ?? 0),
    [summary, columnPlaces],
  );
  const settle = () => {
    flushSync(rows.settle);
    focusAgain();
  };
  useEffect(markBoardReady, []);

  return (
    <BoardMinuteContext value={now === null ? null : Math.floor(now / minuteMs) * minuteMs}>
      <div ref={frame} className="board-frame">
        <TileSheet width={tilePx} height={tilePx} />
        {rows.moves > 0 && isFocused && (
          <Reorder moves={rows.moves} onSettle={settle} onLeave={() => setFocused(false)} messages={messages} />
        )}
        <div
          {...gridProps}
          {...boardMarks(props.board.position)}
          role="grid"
          aria-label={messages.board.label}
          aria-rowcount={lines.length + 1}
          aria-colcount={columnCount}
          className={columns.length > columnsLyingFlat ? 'board board-many' : 'board'}
          style={columnStyle(columns.length, hasCurve)}
        >
          <div role="rowgroup" className="board-heads">
            <BoardHead columns={columns} counts={counts} sorting={sorting} hasCurve={hasCurve} messages={messages} />
          </div>
          <BoardBody {...{ asked: props, rows, hasCurve, columnCount, isSparse, anchor }} />
        </div>
      </div>
    </BoardMinuteContext>
  );
}

type ReorderProps = Readonly<{ moves: number; onSettle: () => void; onLeave: () => void; messages: Messages }>;

/** Lies over the end of the heads, so that it pushes no row away from under the pointer. */
function Reorder({ moves, onSettle, onLeave, messages }: ReorderProps) {
  return (
    <div className="board-reorder">
      {/* pressing it leaves the focus in the matrix: without it there the button would go before it is released */}
      <button
        type="button"
        className="button"
        onMouseDown={(event) => event.preventDefault()}
        onBlur={onLeave}
        onClick={onSettle}
      >
        {messages.board.reorder(moves)}
      </button>
    </div>
  );
}

/** A few columns stay narrow and leave the rest of the width to the last one. */
const fewColumns = 8;

/** Custom properties are set through the object model, which a strict content security policy allows. */
function columnStyle(count: number, hasCurve: boolean): CSSProperties {
  const isFew = count < fewColumns;
  const widths = [
    'minmax(var(--board-name-min), var(--board-name-max))',
    `repeat(${count}, ${isFew ? '3.125rem' : 'minmax(1.5rem, 1fr)'})`,
    hasCurve ? '5.75rem' : `minmax(4.75rem, ${isFew ? '1fr' : '5.75rem'})`,
    ...(hasCurve ? [`minmax(var(--board-curve), ${isFew ? '1fr' : 'var(--board-curve)'})`] : []),
  ];
  const style: CSSProperties & Record<'--board-columns', string> = { '--board-columns': widths.join(' ') };
  return style;
}
