import type { Pair } from './pair.ts';

/**
 * Where an insurer stands on its way back, furthest from normal first. `disturbed` is back, but something does not work as usual; `unknown` is outside
 * the order.
 */
export const restorationPhases = [
  'cutOff',
  'checking',
  'fallback',
  'switchback',
  'disturbed',
  'unknown',
  'normal',
] as const;
export type RestorationPhase = (typeof restorationPhases)[number];

/**
 * The phase of one cell: how it is run, when that is known. Whatever is unknown has none but `unknown`, whichever mode was said. In normal running and
 * under maintenance only what is operational is `normal`.
 */
export function phaseOfPair({ availability, mode }: Pair): RestorationPhase {
  if (availability === 'unknown') return 'unknown';
  if (mode === 'normal' || mode === 'maintenance') return availability === 'operational' ? 'normal' : 'disturbed';
  return phaseOfMode[mode];
}

const phaseOfMode = {
  isolated: 'cutOff',
  forensics: 'checking',
  fallback: 'fallback',
  switchback: 'switchback',
} as const;

export type PhaseCounts = Readonly<Record<RestorationPhase, number>>;

export const noPhases: PhaseCounts = Object.freeze({
  cutOff: 0,
  checking: 0,
  fallback: 0,
  switchback: 0,
  disturbed: 0,
  unknown: 0,
  normal: 0,
});

/**
 * The phase of an insurer from the phases of the services it uses: that of the service furthest from normal, so that it is normal only when all are.
 * When half of them or more are unknown, so is it; fewer unknown ones only keep it from being normal. Null = it uses none.
 */
export function phaseOfCounts(counts: PhaseCounts): RestorationPhase | null {
  const total = restorationPhases.reduce((sum, phase) => sum + counts[phase], 0);
  if (total === 0) return null;
  if (counts.unknown * 2 >= total) return 'unknown';
  return restorationPhases.find((phase) => counts[phase] > 0) ?? null;
}

/** How far back a phase is: 0 = cut off … 4 = back, disturbed or not. Null = not known. */
export function returnRankOf(phase: RestorationPhase): number | null {
  return ranks[phase];
}

const ranks = {
  cutOff: 0,
  checking: 1,
  fallback: 2,
  switchback: 3,
  disturbed: 4,
  normal: 4,
  unknown: null,
} as const satisfies Record<RestorationPhase, number | null>;
