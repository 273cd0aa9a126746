import type { Slot } from './cell.ts';
import type { Instant } from './instant.ts';
import type { Position } from './position.ts';

/** One insurer's cells, in the order of the board's `serviceIds`. */
export type Row = Readonly<{ insurerId: string; slots: readonly Slot[] }>;

/**
 * All cells at one instant. Immutable: a change makes a new board in which untouched rows are the same objects,
 * which is what lets a memoised row skip rendering.
 */
export type Board = Readonly<{
  position: Position;
  /** board time of the newest statement in it */
  asOf: Instant;
  serviceIds: readonly string[];
  rows: readonly Row[];
}>;
