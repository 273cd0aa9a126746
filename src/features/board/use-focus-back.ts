import { useEffect, useRef } from 'react';
import type { CellRef } from '#domain/cell.ts';
import { hasNoFocus } from './use-kept-focus.ts';

/** When a cell is closed, the reader is back where it was opened, unless the focus has found another place. */
export function useFocusBack(selected: CellRef | null, focusCell: (cell: CellRef) => void): void {
  const former = useRef(selected);
  useEffect(() => {
    const closed = former.current;
    former.current = selected;
    if (closed === null || selected !== null) return;
    // after the other effects of this drawing: whoever closed the cell may have put the focus somewhere
    queueMicrotask(() => {
      if (hasNoFocus()) focusCell(closed);
    });
  });
}
