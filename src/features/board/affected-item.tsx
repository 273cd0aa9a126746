import { memo } from 'react';
import { newsKeyOf } from '#domain/news.ts';
import { paint } from '#domain/paint.ts';
import type { CellRef } from '#domain/cell.ts';
import { statusWords } from '#i18n/status-words.ts';
import { cellMarks } from '#ui/status/cell-marks.ts';
import { PaintedTile } from '#ui/status/painted-tile.tsx';
import { QuietMark } from '#ui/status/quiet-mark.tsx';
import { isQuiet } from './is-quiet.ts';
import { readRowNews } from './news-of-rows.ts';
import type { RowCellsProps } from './row-cells.tsx';

export type AffectedItemProps = Omit<RowCellsProps, 'today'> &
  Readonly<{
    /** its name is one step further down the outline */
    isBelowHeading: boolean;
    onSelect: (cell: CellRef) => void;
  }>;

/** One insurer of the list: its name, and each service as a button that opens it. */
export const AffectedItem = memo(function AffectedItem(props: AffectedItemProps) {
  const { row, name, isBelowHeading, columns, proof, selectedServiceId, receding, onSelect, messages } = props;
  const { insurerId } = row;
  const news = readRowNews(insurerId, props.news);
  const Heading = isBelowHeading ? 'h4' : 'h3';
  return (
    <li className="affected-item">
      <Heading className="affected-name">
        <bdi>{name}</bdi>
      </Heading>
      <ul className="affected-cells">
        {columns.map(({ serviceId, code }, index) => {
          const slot = row.slots[index];
          const painted = paint(slot, proof);
          const newSeq = news.get(newsKeyOf(insurerId, serviceId));
          const state = `${code}: ${statusWords(painted, messages, 'staff')}`;
          return (
            <li key={serviceId}>
              <button
                type="button"
                className="affected-cell"
                aria-current={serviceId === selectedServiceId || undefined}
                aria-label={newSeq === undefined ? state : `${state}, ${messages.board.isNew}`}
                onClick={() => onSelect({ insurerId, serviceId })}
                {...cellMarks(insurerId, serviceId, painted, proof)}
              >
                {painted.kind === 'state' && isQuiet(painted, slot, receding) ? (
                  <QuietMark
                    key={newSeq ?? 0}
                    mode={painted.pair.mode}
                    width={24}
                    height={24}
                    isNew={newSeq !== undefined}
                  />
                ) : (
                  <PaintedTile
                    key={newSeq ?? 0}
                    painted={painted}
                    size={24}
                    isNew={newSeq !== undefined}
                    okAs={newSeq === undefined ? 'dot' : 'tick'}
                  />
                )}
                <bdi>{code}</bdi>
              </button>
            </li>
          );
        })}
      </ul>
    </li>
  );
});
