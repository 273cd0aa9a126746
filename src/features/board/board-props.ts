import type { CurveStep } from '#domain/affected-curves.ts';
import type { Baseline } from '#domain/baseline.ts';
import type { BoardFilter } from '#domain/board-filter.ts';
import type { Grouping, Sorting } from '#domain/board-layout.ts';
import type { Board } from '#domain/board.ts';
import type { Catalog } from '#domain/catalog.ts';
import type { CellRef } from '#domain/cell.ts';
import type { Instant, Window } from '#domain/instant.ts';
import type { News } from '#domain/news.ts';
import type { PaintProof } from '#domain/paint.ts';
import type { Summary } from '#domain/summary.ts';
import type { Messages } from '#i18n/messages.ts';

export type BoardProps = Readonly<{
  board: Board;
  catalog: Catalog;
  proof: PaintProof;
  /** null while nothing is proven: heads then show no counts */
  summary: Summary | null;
  /** board time; null = not told yet */
  now: Instant | null;
  messages: Messages;
  filter: BoardFilter;
  grouping: Grouping;
  sorting: Sorting;
  /** the cell that is open beside the matrix */
  selected: CellRef | null;
  onSelect: (cell: CellRef) => void;
  /** the reader has looked at a new cell without opening it */
  onSeen: (cell: CellRef) => void;
  news: News;
  /** the mass event whose cells recede; null = every cell at full size */
  baseline: Baseline | null;
  /** per insurer; null = not known, and nothing is drawn */
  curves: ReadonlyMap<string, readonly CurveStep[]> | null;
  curveWindow: Window | null;
}>;
