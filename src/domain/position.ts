/**
 * Where a reader stands in the server's history. `epoch` grows when that history restarts, `seq` is dense within an
 * epoch. Positions compare lexicographically and a reader never goes back.
 */
export type Position = Readonly<{ epoch: number; seq: number }>;

/** Negative when `a` is earlier, 0 when equal, positive when later. */
export function comparePositions(a: Position, b: Position): number {
  return a.epoch - b.epoch || a.seq - b.seq;
}
