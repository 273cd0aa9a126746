import { completeBoard } from '#domain/board.ts';
import type { Catalog } from '#domain/catalog.ts';
import { createHistory, type History } from '#domain/history.ts';
import type { Window } from '#domain/instant.ts';
import { createRowTimelines, type RowTimelines } from '#domain/row-timelines.ts';
import { rowsAsKnown, type RowsAsKnown } from '#domain/rows-as-known.ts';
import { stateStepsOf, type StateStep } from '#domain/state-steps.ts';

/** What is reckoned from a history once, however often the window moves. */
export type TimelinePast = Readonly<{
  history: History;
  loaded: Window;
  steps: readonly StateStep[];
  timelines: RowTimelines;
  asKnown: RowsAsKnown;
}>;

/** With everything the catalogue expects: what the history does not tell of is unknown and counts, in the curve, the figures and the matrix as in the rows. */
export function timelinePastOf(told: History, catalog: Catalog): TimelinePast {
  const base = completeBoard(told.base, catalog);
  const history = base === told.base ? told : createHistory({ ...told, base });
  const timelines = createRowTimelines(history);
  return {
    history,
    loaded: history.window,
    steps: stateStepsOf(history),
    timelines,
    asKnown: rowsAsKnown(history, timelines),
  };
}
