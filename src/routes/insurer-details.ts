import type { ComponentType } from 'react';
import type { Row } from '#domain/board.ts';
import type { Catalog, Insurer } from '#domain/catalog.ts';
import type { Instant } from '#domain/instant.ts';
import type { PaintProof } from '#domain/paint.ts';
import type { BoardSource } from './use-board-feed.ts';

/** What stands around the answer of an insurer's page. It comes in a chunk of its own, which the application brings. */
export type InsurerDetails = Readonly<{
  Search: ComponentType<OtherInsurerProps>;
  Cards: ComponentType<InsurerCardsProps>;
  /** whom to call while nothing can be loaded */
  Call: ComponentType<Readonly<{ insurer: Insurer }>>;
}>;

export type OtherInsurerProps = Readonly<{ insurers: readonly Insurer[]; chosen: string }>;

export type InsurerCardsProps = Readonly<{
  source: BoardSource;
  insurer: Insurer;
  row: Row | undefined;
  catalog: Catalog;
  proof: PaintProof;
  /** board time to the minute */
  now: Instant;
  /** what the insurer is called */
  name: string;
}>;
