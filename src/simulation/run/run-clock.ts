import type { Instant } from '#domain/instant.ts';

/** A stretch of real time in which the board's clock runs evenly. `boardUntil` is set when a later stretch takes over. */
type Stretch = Readonly<{ realFrom: Instant; boardFrom: Instant; rate: number; boardUntil: Instant | null }>;

/**
 * The board's clock of one run of a world, as a function of real time: set at the start, changed by leaps and by changes of speed, and never
 * running backwards. Real times handed in must not decrease between calls of `leap`, `setRate` and `rebase`.
 */
export type RunClock = Readonly<{
  startedAt: Instant;
  /** the last real instant at which somebody set the clock; the start if nobody did */
  setAt: () => Instant;
  rate: () => number;
  /** board time at a real instant of the present stretch */
  boardAt: (real: Instant) => Instant;
  /** the first real instant (whole ms) at which the board's clock had reached `board`; what lay before the run counts as its start; Infinity if it never does */
  realAt: (board: Instant) => Instant;
  /** moves the board's clock forward; throws a RangeError if that would be backward */
  leap: (real: Instant, board: Instant) => void;
  setRate: (real: Instant, rate: number) => void;
  /** the machine's clock was set back: go on from where the board's clock stood at `lastReal` */
  rebase: (lastReal: Instant, real: Instant) => void;
}>;

export function createRunClock(startedAt: Instant, boardFrom: Instant, rate: number): RunClock {
  const past: Stretch[] = [];
  let present: Stretch = { realFrom: startedAt, boardFrom, rate, boardUntil: null };
  const begin = (realFrom: Instant, from: Instant, boardUntil: Instant, nextRate: number): void => {
    past.push({ ...present, boardUntil });
    present = { realFrom, boardFrom: from, rate: nextRate, boardUntil: null };
  };
  return {
    startedAt,
    setAt: () => present.realFrom,
    rate: () => present.rate,
    boardAt: (real) => boardAt(present, real),
    realAt: (board) => {
      if (board <= boardFrom) return startedAt;
      for (const stretch of past) if (board <= (stretch.boardUntil ?? stretch.boardFrom)) return realAt(stretch, board);
      return realAt(present, board);
    },
    leap: (real, board) => {
      const until = boardAt(present, real);
      if (board < until) throw new RangeError('a run’s clock does not go back');
      begin(real, board, until, present.rate);
    },
    setRate: (real, nextRate) => {
      const until = boardAt(present, real);
      begin(real, until, until, nextRate);
    },
    rebase: (lastReal, real) => {
      const until = boardAt(present, lastReal);
      begin(real, until, until, present.rate);
    },
  };
}

function boardAt(stretch: Stretch, real: Instant): Instant {
  return stretch.boardFrom + Math.max(0, Math.floor((real - stretch.realFrom) * stretch.rate));
}

/** For a leap over `board` this is the instant of the leap, which is where the stretch begins. */
function realAt(stretch: Stretch, board: Instant): Instant {
  if (board <= stretch.boardFrom) return stretch.realFrom;
  if (stretch.rate === 0) return Infinity;
  const real = stretch.realFrom + Math.ceil((board - stretch.boardFrom) / stretch.rate);
  return boardAt(stretch, real) < board ? real + 1 : real;
}
