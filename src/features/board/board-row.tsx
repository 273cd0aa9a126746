/* oxlint-disable jsx-a11y/prefer-tag-over-role -- containment has no effect on table boxes, and a row must be contained */
import { memo, type CSSProperties } from 'react';
import { CurveCell, type CurveCellProps } from './curve-cell.tsx';
import { RowCells, type RowCellsProps } from './row-cells.tsx';

export type BoardRowProps = RowCellsProps &
  Readonly<{
    /** 1-based place in the grid, heads included */
    position: number;
    /** px below the beginning of its group, where only the rows in sight are drawn; null = where it stands */
    top: number | null;
    /** null = there is no room for curves */
    curve: Pick<CurveCellProps, 'window' | 'scale'> | null;
    steps: CurveCellProps['steps'];
  }>;

/** One insurer: the line, and in it what may change apart. A line that moves does not draw its cells again. */
export const BoardRow = memo(function BoardRow({ position, top, curve, steps, ...cells }: BoardRowProps) {
  return (
    <div
      role="row"
      aria-rowindex={position}
      className={top === null ? 'board-row' : 'board-row board-row-placed'}
      data-line={cells.row.insurerId}
      {...(top !== null && { style: placedAt(top) })}
    >
      <RowCells {...cells} />
      {curve !== null && (
        <CurveCell {...curve} steps={steps} columnIndex={cells.columns.length + 3} messages={cells.messages} />
      )}
    </div>
  );
});

/** Moved, not laid out anew: a row that changes its place is neither measured nor painted again. */
function placedAt(top: number): CSSProperties {
  return { transform: `translateY(${top}px)` };
}
