import type { ComponentType } from 'react';
import type { Board } from '#domain/board.ts';
import type { Catalog } from '#domain/catalog.ts';
import type { Instant } from '#domain/instant.ts';
import type { PaintProof } from '#domain/paint.ts';
import type { BoardSource } from './use-board-feed.ts';

/** What stands beside and below the answer of the home page. It comes in a chunk of its own, which the application brings. */
export type HomeDetails = Readonly<{
  Beside: ComponentType<HomeDetailsProps>;
  List: ComponentType<HomeDetailsProps>;
}>;

export type HomeDetailsProps = Readonly<{
  source: BoardSource;
  /** null = neither a live board nor a past one */
  drawn: Readonly<{ board: Board; catalog: Catalog }> | null;
  proof: PaintProof;
  /** board time to the minute; null = not told */
  now: Instant | null;
}>;
