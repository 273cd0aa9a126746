import { useCallback, useEffect, useState } from 'react';
import type { CellRef } from '#domain/cell.ts';
import type { BoardViewInForce } from './use-board-view.ts';

export type OpenCellControl = Readonly<{
  select: (cell: CellRef) => void;
  close: () => void;
  /** the cell was opened by hand in this visit, not by the address */
  isByHand: boolean;
}>;

/** Opens and closes the cell in the address. Esc closes it, wherever the focus is; the matrix takes it back. */
export function useOpenCell({ view, change }: BoardViewInForce): OpenCellControl {
  const { selected } = view;
  const [isByHand, setIsByHand] = useState(false);
  const select = useCallback(
    (cell: CellRef) => {
      setIsByHand(true);
      change({ selected: cell });
    },
    [change],
  );
  const close = useCallback(() => change({ selected: null }), [change]);

  const isOpen = selected !== null;
  useEffect(() => {
    if (!isOpen) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      close();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [isOpen, close]);
  return { select, close, isByHand };
}
