/* oxlint-disable jsx-a11y/prefer-tag-over-role -- containment has no effect on table boxes, and a row must be contained */
import { memo } from 'react';
import type { CurveStep } from '#domain/affected-curves.ts';
import type { Window } from '#domain/instant.ts';
import type { Messages } from '#i18n/messages.ts';
import { curvePath } from './curve-path.ts';

export type CurveCellProps = Readonly<{
  /** null = not known: nothing is drawn */
  steps: readonly CurveStep[] | null;
  window: Window | null;
  /** how many services the height of the curve stands for, the same in every row */
  scale: number;
  columnIndex: number;
  messages: Messages;
}>;

const box = { width: 140, height: 20 };

/** How many services of an insurer were not normal, over the last day. Grey: it says when and how much, not how bad. */
export const CurveCell = memo(function CurveCell({ steps, window, scale, columnIndex, messages }: CurveCellProps) {
  const path = steps === null || window === null ? null : curvePath(steps, window, scale, box);
  return (
    <div
      role="gridcell"
      aria-colindex={columnIndex}
      tabIndex={-1}
      className="board-curve"
      aria-label={steps === null || path === null ? undefined : curveLabel(steps, messages)}
    >
      {path !== null && (
        <svg
          aria-hidden="true"
          width={box.width}
          height={box.height + 2}
          viewBox={`0 -1 ${box.width} ${box.height + 2}`}
        >
          <path className="board-curve-area" d={path.area} />
          <path className="board-curve-edge" d={path.edge} />
        </svg>
      )}
    </div>
  );
});

function curveLabel(steps: readonly CurveStep[], { board }: Messages): string {
  const most = Math.max(...steps.map((step) => step.affected));
  return board.curveLabel(most, steps.at(-1)?.affected ?? 0);
}
