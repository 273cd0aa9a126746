/* oxlint-disable jsx-a11y/prefer-tag-over-role -- containment has no effect on table boxes, and a row must be contained */
import { memo } from 'react';
import type { Baseline } from '#domain/baseline.ts';
import type { Row } from '#domain/board.ts';
import type { Slot } from '#domain/cell.ts';
import type { Instant } from '#domain/instant.ts';
import { newsKeyOf } from '#domain/news.ts';
import { paint, type Paint, type PaintProof } from '#domain/paint.ts';
import type { Messages } from '#i18n/messages.ts';
import { statusWords } from '#i18n/status-words.ts';
import { cellMarks } from '#ui/status/cell-marks.ts';
import { TilePicture } from '#ui/status/tile-picture.tsx';
import type { Column } from './columns.ts';
import { isQuiet } from './is-quiet.ts';
import { readRowNews } from './news-of-rows.ts';
import { rowSince } from './row-since.ts';
import { SinceText } from './since-text.tsx';

export type RowCellsProps = Readonly<{
  row: Row;
  name: string;
  columns: readonly Column[];
  proof: PaintProof;
  /** an instant of the board's present day: "gestern" depends on it, and on nothing finer */
  today: Instant;
  /** the row's unseen changes as `newsOfRows` says them */
  news: string;
  /** the service of this row that is open beside the matrix */
  selectedServiceId: string | null;
  /** the incident whose cells recede; the same object as long as it is the same incident */
  receding: Pick<Baseline, 'incidentId'> | null;
  messages: Messages;
}>;

/** What stands in one insurer's row. Drawn again only when its cells, the proof they are painted by, its marks or its words change. */
export const RowCells = memo(function RowCells(props: RowCellsProps) {
  const { row, name, columns, proof, today, selectedServiceId, receding, messages } = props;
  const since = rowSince(row, proof);
  const news = readRowNews(row.insurerId, props.news);
  return (
    <>
      <div role="rowheader" aria-colindex={1} className="board-name">
        <bdi>{name}</bdi>
      </div>
      {columns.map(({ serviceId, code }, index) => {
        const slot = row.slots[index];
        const painted = paint(slot, proof);
        const newSeq = news.get(newsKeyOf(row.insurerId, serviceId));
        return (
          <div
            key={serviceId}
            role="gridcell"
            aria-colindex={index + 2}
            tabIndex={-1}
            className="board-cell"
            aria-selected={serviceId === selectedServiceId || undefined}
            aria-label={cellLabel({ name, code, painted, slot, today, isNew: newSeq !== undefined, messages })}
            {...cellMarks(row.insurerId, serviceId, painted, proof)}
          >
            {/* another change of a cell that was still new pulses anew; what works again says so for as long as it is new */}
            <TilePicture
              key={newSeq ?? 0}
              painted={painted}
              isNew={newSeq !== undefined}
              okAs={newSeq === undefined ? 'dot' : 'tick'}
              quiet={isQuiet(painted, slot, receding)}
            />
          </div>
        );
      })}
      <div role="gridcell" aria-colindex={columns.length + 2} tabIndex={-1} className="board-since">
        {since !== null && <SinceText since={since} messages={messages} />}
      </div>
    </>
  );
});

type CellLabelParts = Readonly<{
  name: string;
  code: string;
  painted: Paint;
  slot: Slot | undefined;
  today: Instant;
  isNew: boolean;
  messages: Messages;
}>;

/** "BKK Ruhrverbund, KIM: Notbetrieb ausgefallen, seit 13:51 Uhr, neu" */
function cellLabel({ name, code, painted, slot, today, isNew, messages }: CellLabelParts): string {
  const state = messages.board.cell(name, code, statusWords(painted, messages, 'staff'));
  const isDated = painted.kind === 'state' && slot?.since !== null && slot?.since !== undefined;
  return [
    state,
    ...(isDated ? [messages.formats.since(slot.since, today)] : []),
    ...(isNew ? [messages.board.isNew] : []),
  ].join(', ');
}
