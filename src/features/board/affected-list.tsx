import { memo, useEffect, useMemo } from 'react';
import { completeBoard, type Row } from '#domain/board.ts';
import { paint, type PaintProof } from '#domain/paint.ts';
import type { Messages } from '#i18n/messages.ts';
import { statusWords } from '#i18n/status-words.ts';
import { cellMarks } from '#ui/status/cell-marks.ts';
import { PaintedTile } from '#ui/status/painted-tile.tsx';
import type { BoardProps } from './board.tsx';
import { affectedRows } from './affected-rows.ts';
import { columnsOf, type Column } from './columns.ts';
import { insurerNamesOf } from './insurer-names.ts';
import { markBoardReady } from '#ui/status/mark-board-ready.ts';
import './affected-list.css';

export type AffectedListProps = Pick<
  BoardProps,
  | 'board'
  | 'catalog'
  | 'proof'
  | 'messages'
  | 'filter'
  | 'grouping'
  | 'sorting'
  | 'selected'
  | 'onSelect'
  | 'news'
  | 'baseline'
>;

/** The board for narrow screens: the affected insurers, worst first, each with all its services. */
export function AffectedList({ board, catalog, proof, messages }: AffectedListProps) {
  const complete = useMemo(() => completeBoard(board, catalog), [board, catalog]);
  const columns = useMemo(
    () => columnsOf(complete.serviceIds, catalog, messages),
    [complete.serviceIds, catalog, messages],
  );
  const names = useMemo(() => insurerNamesOf(catalog), [catalog]);
  const affected = affectedRows(complete.rows, proof);
  const others = complete.rows.length - affected.length;
  useEffect(markBoardReady, []);
  return (
    <section aria-labelledby="affected-heading" className="rounded-md border border-line bg-surface">
      <h2 id="affected-heading" className="border-b border-line px-4 py-2.5 text-base font-semibold">
        {messages.board.listHeading}
      </h2>
      {affected.length === 0 && <p className="px-4 py-3">{messages.board.listNone}</p>}
      <ul>
        {affected.map((row) => (
          <InsurerItem
            key={row.insurerId}
            row={row}
            name={names.get(row.insurerId) ?? `${row.insurerId} (${messages.board.unknownInsurer})`}
            columns={columns}
            proof={proof}
            messages={messages}
          />
        ))}
      </ul>
      {affected.length > 0 && others > 0 && (
        <p className="px-4 py-3 text-sm text-ink-2">{messages.board.listOthers(others)}</p>
      )}
    </section>
  );
}

type InsurerItemProps = Readonly<{
  row: Row;
  name: string;
  columns: readonly Column[];
  proof: PaintProof;
  messages: Messages;
}>;

const InsurerItem = memo(function InsurerItem({ row, name, columns, proof, messages }: InsurerItemProps) {
  return (
    <li className="affected-item">
      <h3 className="affected-name">
        <bdi>{name}</bdi>
      </h3>
      <ul className="affected-cells">
        {columns.map(({ serviceId, code }, index) => {
          const painted = paint(row.slots[index], proof);
          return (
            <li key={serviceId} className="affected-cell" {...cellMarks(row.insurerId, serviceId, painted, proof)}>
              <PaintedTile painted={painted} size={24} />
              <bdi aria-hidden="true">{code}</bdi>
              <span className="sr-only">{`${code}: ${statusWords(painted, messages, 'staff')}`}</span>
            </li>
          );
        })}
      </ul>
    </li>
  );
});
