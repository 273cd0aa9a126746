import type { Availability, Mode, Pair } from './pair.ts';

/** The letters people write states by; the same in every language. */
export const availabilityLetters = {
  operational: 'V',
  degraded: 'E',
  outage: 'A',
  unknown: 'U',
} as const satisfies Record<Availability, string>;

/** Normal running has no letter. */
export const modeLetters = {
  normal: '',
  fallback: 'N',
  isolated: 'T',
  forensics: 'F',
  switchback: 'R',
  maintenance: 'W',
} as const satisfies Record<Mode, string>;

/** "A·N", "V" */
export function lettersOf({ availability, mode }: Pair): string {
  const suffix = modeLetters[mode];
  return suffix === '' ? availabilityLetters[availability] : `${availabilityLetters[availability]}·${suffix}`;
}
