import type { Instant } from './instant.ts';
import { recoveryCaseOf, type RecoveryCase } from './recovery-case.ts';
import type { Span } from './timeline.ts';

/** Times of several cases, in ms. Only cases that began inside the window and ended inside it are in them. */
export type Times = Readonly<{
  /** null = none is finished */
  medianMs: number | null;
  slowestMs: number | null;
  finished: number;
}>;

export type RecoveryFigures = Readonly<{
  /** cells with a timeline */
  cells: number;
  cases: number;
  /** cases that had begun before the window: in no time */
  begunBefore: number;
  toFallback: Times;
  /** not back, and never on a fallback so far */
  waitingForFallback: number;
  /** to the first return, lasting or not */
  toFirstReturn: Times;
  /** to the last return */
  toNormal: Times;
  /** not back at the end of the window: in no time to normal */
  open: number;
  /** how long the longest open case has lasted at the end of the window; null = none, or its beginning is not known */
  longestOpenMs: number | null;
  reShutdowns: number;
  switchbackOutageMs: number;
  /** cells that were out of reach while switching back */
  switchbackCells: number;
}>;

/** The figures of any number of cells, each by its timeline up to `end`. Cells without a timeline are in no count. */
export function recoveryFiguresOf(timelines: readonly (readonly Span[])[], end: Instant): RecoveryFigures {
  const used = timelines.filter((spans) => spans.length > 0);
  const cases = used.map(recoveryCaseOf).filter((one) => one !== null);
  const open = cases.filter(({ backAt }) => backAt === null);
  const openMs = open.flatMap(({ begunAt }) => (begunAt === null ? [] : [end - begunAt]));
  return {
    cells: used.length,
    cases: cases.length,
    begunBefore: cases.filter(({ begunAt }) => begunAt === null).length,
    toFallback: timesOf(cases, ({ fallbackAt }) => fallbackAt),
    waitingForFallback: open.filter(({ fallbackAt }) => fallbackAt === null).length,
    toFirstReturn: timesOf(cases, ({ firstBackAt }) => firstBackAt),
    toNormal: timesOf(cases, ({ backAt }) => backAt),
    open: open.length,
    longestOpenMs: openMs.length === 0 ? null : Math.max(...openMs),
    reShutdowns: sumOf(cases.map(({ reShutdowns }) => reShutdowns)),
    switchbackOutageMs: sumOf(cases.map((one) => one.switchbackOutageMs)),
    switchbackCells: cases.filter((one) => one.switchbackOutageMs > 0).length,
  };
}

/** The middle of some numbers; of an even number of them the mean of the two in the middle, rounded. Null = there are none. */
export function medianOf(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : Math.round((low + high) / 2);
}

function timesOf(cases: readonly RecoveryCase[], endOf: (one: RecoveryCase) => Instant | null): Times {
  const times = cases.flatMap((one) => {
    const end = endOf(one);
    return one.begunAt === null || end === null ? [] : [end - one.begunAt];
  });
  return {
    medianMs: medianOf(times),
    slowestMs: times.length === 0 ? null : Math.max(...times),
    finished: times.length,
  };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}
