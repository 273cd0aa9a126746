import type { Instant } from './instant.ts';
import { unknownPair, type Pair } from './pair.ts';

/** One insurer × one service. Times are board time. */
export type Cell = Readonly<{
  pair: Pair;
  /** when the cell entered this pair; null = not known */
  since: Instant | null;
  /** null = its source reports on schedule; otherwise the last time the source, now late or silent, was heard */
  observedAt: Instant | null;
  /** the incident people tell this state by, if any */
  incidentId: string | null;
}>;

/** A place on the board: null where the insurer does not use the service (drawn as a dash, in no count). */
export type Slot = Cell | null;

/** Names one place on the board. */
export type CellRef = Readonly<{ insurerId: string; serviceId: string }>;

/**
 * What a board holds where the catalogue expects a cell and the server said nothing: absence is unknown, never green.
 */
export const absentCell: Cell = Object.freeze({ pair: unknownPair, since: null, observedAt: null, incidentId: null });
