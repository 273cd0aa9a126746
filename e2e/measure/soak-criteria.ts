import { medianOf, quantileOf, robustSlopeOf, rounded } from './statistics.ts';

/** One figure, and whether it is what it may be. */
export type Line = Readonly<{ what: string; value: string; limit: string; isGood: boolean }>;

/** What a page weighs after a forced garbage collection; `x` says when, in whatever the run counts by. */
export type Sample = Readonly<{ x: number; heapMb: number; nodes: number; listeners: number }>;

export const limits = {
  heapMbPerDay: 1,
  /** over a run of real minutes, which is too short to tell of a day */
  heapMbPerRun: 1,
  /** whatever the growth: three times what the wall needs when it has settled */
  heapMb: 24,
  allPaintedMs: 100,
  longTaskMs: 50,
} as const;

/** 24 hours at 10 changes a second: what a day may cost. `x` counts days. */
export function daysLines(what: string, samples: readonly Sample[]): readonly Line[] {
  const perDay = robustSlopeOf(pointsOf(samples, 'heapMb'));
  return [
    {
      what: `${what}: heap per 24 h`,
      value: `${rounded(perDay, 3)} MB`,
      limit: `< ${limits.heapMbPerDay} MB`,
      isGood: perDay < limits.heapMbPerDay,
    },
    ...levelLines(what, samples),
  ];
}

/** Real minutes are not stretched to a day: what counts is what is there at the end that was not there at the beginning. */
export function minutesLines(what: string, samples: readonly Sample[]): readonly Line[] {
  const grown = growthOf(samples, 'heapMb');
  return [
    {
      what: `${what}: heap, all in all`,
      value: `${rounded(grown, 3)} MB`,
      limit: `< ${limits.heapMbPerRun} MB`,
      isGood: grown < limits.heapMbPerRun,
    },
    ...levelLines(what, samples),
  ];
}

function levelLines(what: string, samples: readonly Sample[]): readonly Line[] {
  const heaps = samples.map(({ heapMb }) => heapMb);
  const most = Math.max(...heaps);
  return [
    {
      what: `${what}: heap, lowest to highest`,
      value: `${rounded(Math.min(...heaps), 2)} to ${rounded(most, 2)} MB`,
      limit: `< ${limits.heapMb} MB`,
      isGood: most < limits.heapMb,
    },
    ...(['nodes', 'listeners'] as const).map((key) => {
      const counts = samples.map((sample) => sample[key]);
      const grown = growthOf(samples, key);
      return {
        what: `${what}: ${key}`,
        value: `${Math.min(...counts)} to ${Math.max(...counts)}, grown by ${rounded(grown)}`,
        limit: 'flat (1 % of them in all)',
        isGood: grown <= Math.max(2, medianOf(counts) * 0.01),
      };
    }),
  ];
}

/** What the run has added: by its slope, or by the step from its first to its last third, whichever is more. One odd reading decides neither. */
function growthOf(samples: readonly Sample[], key: 'heapMb' | 'nodes' | 'listeners'): number {
  if (samples.length < 6) throw new Error(`${samples.length} samples tell nothing`);
  const points = pointsOf(samples, key);
  const span = (points.at(-1)?.x ?? 0) - (points[0]?.x ?? 0);
  const third = Math.floor(points.length / 3);
  const levelOf = (part: typeof points) => medianOf(part.map(({ y }) => y));
  return Math.max(robustSlopeOf(points) * span, levelOf(points.slice(-third)) - levelOf(points.slice(0, third)));
}

function pointsOf(samples: readonly Sample[], key: 'heapMb' | 'nodes' | 'listeners') {
  return samples.map((sample) => ({ x: sample.x, y: sample[key] }));
}

export function burstLine(times: readonly number[]): Line {
  const nearlyAll = quantileOf(times, 0.95);
  return {
    what: `all cells at once, arrival to painted, 95 % of ${times.length}`,
    value: `${rounded(nearlyAll)} ms (median ${rounded(medianOf(times))} ms, longest ${rounded(Math.max(...times))} ms)`,
    limit: `<= ${limits.allPaintedMs} ms`,
    // false of none, too
    isGood: nearlyAll <= limits.allPaintedMs,
  };
}

/** `long`: durations of the tasks above the limit, of `seconds` at 10 changes a second. */
export function tasksLine(long: readonly number[], slowdown: number, seconds: number): Line {
  return {
    what: `tasks above ${limits.longTaskMs} ms at 10 changes/s, ${slowdown}x slower, ${seconds} s`,
    value: long.length === 0 ? '0' : `${long.length}, longest ${rounded(Math.max(...long))} ms`,
    limit: '0',
    isGood: long.length === 0,
  };
}
