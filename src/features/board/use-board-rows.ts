import { useCallback, useMemo } from 'react';
import { columnsOf as columnsLeftBy, filterRows } from '#domain/board-filter.ts';
import { countMoves, layoutOf, type BoardLayout, type GroupKey } from '#domain/board-layout.ts';
import { completeBoard, type Row } from '#domain/board.ts';
import { isProven as isProvenBy } from '#ui/status/is-proven.ts';
import type { BoardProps } from './board-props.ts';
import { columnsOf, type Column } from './columns.ts';
import { paintedPairsOf } from './painted-pairs.ts';
import { rowCutter } from './row-cutter.ts';
import { sectionsOf, type Section } from './sections.ts';
import { useHeldLayout } from './use-held-layout.ts';
import { useOpenGroups } from './use-open-groups.ts';
import { useSameList } from './use-same-list.ts';

export type BoardRows = Readonly<{
  columns: readonly Column[];
  /** where each column stands among all services of the board */
  columnPlaces: readonly number[];
  serviceCount: number;
  /** all insurers, whether they are to be seen or not, each cut to the columns */
  rows: ReadonlyMap<string, Row>;
  sections: readonly Section[];
  isProven: boolean;
  /** rows to be seen that wait for their place */
  moves: number;
  settle: () => void;
  fold: (group: GroupKey, isOpen: boolean) => void;
}>;

type Asked = Pick<BoardProps, 'board' | 'catalog' | 'proof' | 'messages' | 'filter' | 'grouping' | 'sorting'>;

/** Which rows and columns are to be seen, in which groups and order. */
export function useBoardRows(asked: Asked, isFocused: boolean): BoardRows {
  const { board, catalog, proof, messages, filter, grouping, sorting } = asked;
  const complete = useMemo(() => completeBoard(board, catalog), [board, catalog]);
  const { serviceIds } = complete;
  const columnPlaces = useSameList(columnsLeftBy(filter, serviceIds));
  const columns = useMemo(
    () =>
      columnsOf(
        columnPlaces.map((place) => serviceIds[place] ?? ''),
        catalog,
        messages,
      ),
    [columnPlaces, serviceIds, catalog, messages],
  );
  const cut = useMemo(() => rowCutter(columnPlaces, serviceIds.length), [columnPlaces, serviceIds]);
  const rowList = useMemo(() => complete.rows.map(cut), [complete.rows, cut]);
  const rows = useMemo(() => new Map(rowList.map((row) => [row.insurerId, row])), [rowList]);
  const pairsOf = useCallback((row: Row) => paintedPairsOf(row, proof), [proof]);

  const isProven = isProvenBy(proof);
  const next = useMemo(
    () => layoutOf(rowList, catalog, isProven ? { grouping, sorting } : orderWithoutProof(grouping), pairsOf),
    [rowList, catalog, grouping, sorting, isProven, pairsOf],
  );
  const question = `${grouping} ${sorting} ${columnPlaces.join()}`;
  const { layout, waiting, settle } = useHeldLayout({ next, question, isProven, isFocused });

  const { isOpen, fold } = useOpenGroups();
  const found = useMemo(() => {
    const left = filterRows(rowList, catalog, filter, pairsOf, [...columns.keys()]);
    return left === rowList ? null : new Set(left.map((row) => row.insurerId));
  }, [rowList, catalog, filter, pairsOf, columns]);
  const isSeen = useCallback((insurerId: string) => found?.has(insurerId) ?? true, [found]);
  const sections = useMemo(() => sectionsOf(layout, isSeen, isOpen), [layout, isSeen, isOpen]);
  const moves = useMemo(
    () => (waiting === null ? 0 : countMoves(rowsSeen(layout, isSeen), rowsSeen(waiting, isSeen))),
    [layout, waiting, isSeen],
  );
  return { columns, columnPlaces, serviceCount: serviceIds.length, rows, sections, isProven, moves, settle, fold };
}

/** What is painted without proof says nothing about severity or change: only names and kinds are left to go by. */
function orderWithoutProof(grouping: BoardProps['grouping']) {
  return { grouping: grouping === 'kind' ? 'kind' : 'none', sorting: 'name' } as const;
}

function rowsSeen(layout: BoardLayout, isSeen: (insurerId: string) => boolean): BoardLayout {
  return layout.map((group) => ({ ...group, insurerIds: group.insurerIds.filter(isSeen) }));
}
