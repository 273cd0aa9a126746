import type { Board } from '#domain/board.ts';
import type { BoardClock } from '#domain/board-clock.ts';
import type { Instant } from '#domain/instant.ts';
import type { World } from '../world.ts';
import type { RunClock } from './run-clock.ts';

/** One life of a world: what an epoch is to readers. */
export type Run = Readonly<{
  world: World;
  epoch: number;
  clock: RunClock;
  /** false once the board's time is no longer the real one */
  isRealTime: () => boolean;
}>;

/** A run as it is at one real instant. Everything an answer says is said of one moment. */
export type Moment = Readonly<{ run: Run; real: Instant; board: Instant; seq: number }>;

export function momentOf(run: Run, real: Instant): Moment {
  const board = Math.min(run.clock.boardAt(real), run.world.window.to);
  return { run, real, board, seq: run.world.seqAt(board) };
}

/** The real instant at which this position of the run was reached. */
export function reachedAt(run: Run, seq: number): Instant {
  const transition = run.world.transitions[seq - 1];
  return transition === undefined ? run.clock.startedAt : run.clock.realAt(transition.knownAt);
}

/** The immutable board of a position, as an observer of this epoch knows it. */
export function boardOf(run: Run, seq: number): Board {
  return { ...run.world.boardAtSeq(seq), position: { epoch: run.epoch, seq } };
}

export function boardClockOf(run: Run, real: Instant): BoardClock {
  return {
    kind: run.isRealTime() ? 'real' : 'simulated',
    now: momentOf(run, real).board,
    rate: run.clock.rate(),
  };
}
