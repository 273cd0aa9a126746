import { useId, useMemo } from 'react';
import { berlinDayOf, berlinInstantOf } from '#domain/berlin-time.ts';
import { AllSections } from './board-sections.tsx';
import type { BoardProps } from './board-props.ts';
import { insurerNamesOf } from './insurer-names.ts';
import { newsOfRows } from './news-of-rows.ts';
import { SparseSections } from './sparse-sections.tsx';
import type { BoardRows } from './use-board-rows.ts';
import { useReceding } from './use-receding.ts';

export type BoardBodyProps = Readonly<{
  asked: BoardProps;
  rows: BoardRows;
  hasCurve: boolean;
  columnCount: number;
  /** only the rows in sight are drawn, and the row of `anchor` */
  isSparse: boolean;
  anchor: string | null;
}>;

/** The groups and their rows. */
export function BoardBody({ asked, rows, hasCurve, columnCount, isSparse, anchor }: BoardBodyProps) {
  const { board, catalog, now, curveWindow } = asked;
  const { serviceCount } = rows;
  const given = {
    asked,
    rows,
    columnCount,
    id: useId(),
    names: useMemo(() => insurerNamesOf(catalog), [catalog]),
    news: useMemo(() => newsOfRows(asked.news), [asked.news]),
    receding: useReceding(asked.baseline),
    curve: useMemo(
      () => (hasCurve ? { window: curveWindow, scale: serviceCount } : null),
      [hasCurve, curveWindow, serviceCount],
    ),
    today: berlinInstantOf(berlinDayOf(now ?? board.asOf)),
  };
  return isSparse ? (
    <SparseSections sections={rows.sections} given={given} anchor={anchor} />
  ) : (
    <AllSections sections={rows.sections} given={given} />
  );
}
