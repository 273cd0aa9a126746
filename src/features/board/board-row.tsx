/* oxlint-disable jsx-a11y/prefer-tag-over-role -- containment has no effect on table boxes, and a row must be contained */
import { memo } from 'react';
import type { Row } from '#domain/board.ts';
import type { Slot } from '#domain/cell.ts';
import type { Instant } from '#domain/instant.ts';
import { paint, type Paint, type PaintProof } from '#domain/paint.ts';
import type { Messages } from '#i18n/messages.ts';
import { statusWords } from '#i18n/status-words.ts';
import { cellMarks } from '#ui/status/cell-marks.ts';
import { PaintedTile } from '#ui/status/painted-tile.tsx';
import type { Column } from './columns.ts';
import { rowSince } from './row-since.ts';
import { SinceText } from './since-text.tsx';

export type BoardRowProps = Readonly<{
  row: Row;
  name: string;
  /** 1-based place in the grid, heads included */
  position: number;
  columns: readonly Column[];
  proof: PaintProof;
  /** an instant of the board's present day: "gestern" depends on it, and on nothing finer */
  today: Instant;
  messages: Messages;
}>;

/** One insurer. Drawn again only when its cells, the proof they are painted by or its words change. */
export const BoardRow = memo(function BoardRow({
  row,
  name,
  position,
  columns,
  proof,
  today,
  messages,
}: BoardRowProps) {
  const since = rowSince(row, proof);
  return (
    <div role="row" aria-rowindex={position} className="board-row">
      <div role="rowheader" aria-colindex={1} className="board-name">
        <bdi>{name}</bdi>
      </div>
      {columns.map(({ serviceId, code }, index) => {
        const slot = row.slots[index];
        const painted = paint(slot, proof);
        return (
          <div
            key={serviceId}
            role="gridcell"
            aria-colindex={index + 2}
            tabIndex={-1}
            className="board-cell"
            aria-label={cellLabel({ name, code, painted, slot, today, messages })}
            {...cellMarks(row.insurerId, serviceId, painted, proof)}
          >
            <PaintedTile painted={painted} size={22} />
          </div>
        );
      })}
      <div role="gridcell" aria-colindex={columns.length + 2} tabIndex={-1} className="board-since">
        {since !== null && <SinceText since={since} messages={messages} />}
      </div>
    </div>
  );
});

type CellLabelParts = Readonly<{
  name: string;
  code: string;
  painted: Paint;
  slot: Slot | undefined;
  today: Instant;
  messages: Messages;
}>;

/** "BKK Ruhrverbund, KIM: Notbetrieb ausgefallen, seit 13:51 Uhr" */
function cellLabel({ name, code, painted, slot, today, messages }: CellLabelParts): string {
  const state = messages.board.cell(name, code, statusWords(painted, messages, 'staff'));
  if (painted.kind !== 'state' || slot?.since === null || slot?.since === undefined) return state;
  return `${state}, ${messages.formats.since(slot.since, today)}`;
}
