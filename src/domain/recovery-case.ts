import type { Instant } from './instant.ts';
import type { Pair } from './pair.ts';
import { phaseOfPair } from './restoration-phase.ts';
import type { Span } from './timeline.ts';

/** How one cell came back after it had been cut off, put on its fallback or switched. A mere fault is no case. */
export type RecoveryCase = Readonly<{
  /** when it ceased to be usable in normal running, the fault before the cut included; null = before the window */
  begunAt: Instant | null;
  /** when it first worked on its fallback; null = never */
  fallbackAt: Instant | null;
  /** when it first came back; null = never */
  firstBackAt: Instant | null;
  /** when it came back for the last time; null = not back at the end of the window */
  backAt: Instant | null;
  /** how often it was cut off or under forensics again after it had come nearer */
  reShutdowns: number;
  /** out of reach while switching back, in ms */
  switchbackOutageMs: number;
}>;

/**
 * The case of one cell, from its timeline; null = there is none. Silence tells nothing: what was said before it holds until something else is said, so
 * that a time counts from the first statement that says so. Several shutdowns of one cell are one case, from the first beginning to the last return.
 */
export function recoveryCaseOf(spans: readonly Span[]): RecoveryCase | null {
  const switchbackOutageMs = switchbackOutageMsOf(spans);
  const known = spans.filter(({ pair }) => pair.availability !== 'unknown');
  const runs = runsOf(known).filter((run) => run.some(({ pair }) => isOnTheWay(pair)));
  const [first] = runs;
  const last = runs.at(-1);
  if (first === undefined || last === undefined) return null;
  const begin = first[0]?.from ?? null;
  const wasSeenBefore = known[0] !== first[0];
  const lastOfRun = last.at(-1);
  const back = known[lastOfRun === undefined ? -1 : known.indexOf(lastOfRun) + 1];
  const inside = known.filter(({ from }) => begin !== null && from >= begin);
  return {
    begunAt: wasSeenBefore ? begin : null,
    fallbackAt: inside.find(({ pair }) => isUsable(pair) && pair.mode === 'fallback')?.from ?? null,
    firstBackAt: inside.find(({ pair }) => isBack(pair))?.from ?? null,
    backAt: back?.from ?? null,
    reShutdowns: reShutdownsOf(inside),
    switchbackOutageMs,
  };
}

/** Time out of reach while switching back, in ms; adds up over windows and cells. */
export function switchbackOutageMsOf(spans: readonly Span[]): number {
  return spans
    .filter(({ pair }) => pair.mode === 'switchback' && pair.availability === 'outage')
    .reduce((sum, { from, to }) => sum + to - from, 0);
}

/** Usable, in normal running or under maintenance. */
function isBack(pair: Pair): boolean {
  return isUsable(pair) && (pair.mode === 'normal' || pair.mode === 'maintenance');
}

function isUsable({ availability }: Pair): boolean {
  return availability === 'operational' || availability === 'degraded';
}

function isOnTheWay(pair: Pair): boolean {
  const phase = phaseOfPair(pair);
  return phase === 'cutOff' || phase === 'checking' || phase === 'fallback' || phase === 'switchback';
}

/** Stretches in which the cell was not back. */
function runsOf(known: readonly Span[]): readonly (readonly Span[])[] {
  const runs: Span[][] = [];
  let run: Span[] | null = null;
  for (const span of known) {
    if (isBack(span.pair)) {
      run = null;
    } else if (run === null) {
      run = [span];
      runs.push(run);
    } else {
      run.push(span);
    }
  }
  return runs;
}

function reShutdownsOf(known: readonly Span[]): number {
  let count = 0;
  let hasComeNearer = false;
  let isDown = false;
  for (const { pair } of known) {
    const phase = phaseOfPair(pair);
    if (phase === 'cutOff' || phase === 'checking') {
      if (!isDown && hasComeNearer) count += 1;
      isDown = true;
    } else if (phase !== 'disturbed' || isBack(pair)) {
      // a fault in normal running brings nobody nearer, and shuts nobody down
      isDown = false;
      hasComeNearer ||= phase !== 'fallback' || isUsable(pair);
    }
  }
  return count;
}
