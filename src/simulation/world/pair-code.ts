import { pairOf, type Availability, type Mode, type Pair } from '#domain/pair.ts';

type AvailabilityLetter = 'V' | 'E' | 'A' | 'U';
type ModeLetter = 'N' | 'T' | 'F' | 'R' | 'W';

/** A pair as the status language writes it: `V`, `E·N`, `A·T`. No letter after the dot = normal operation. */
export type PairCode = AvailabilityLetter | `${AvailabilityLetter}·${ModeLetter}`;

const availabilityOf = { V: 'operational', E: 'degraded', A: 'outage', U: 'unknown' } as const satisfies Record<
  AvailabilityLetter,
  Availability
>;

const modeOf = {
  N: 'fallback',
  T: 'isolated',
  F: 'forensics',
  R: 'switchback',
  W: 'maintenance',
} as const satisfies Record<ModeLetter, Mode>;

const availabilityLetters = ['V', 'E', 'A', 'U'] as const;
const modeLetters = ['N', 'T', 'F', 'R', 'W'] as const;

const pairs = new Map<PairCode, Pair>(
  availabilityLetters.flatMap((letter) => [
    [letter, pairOf(availabilityOf[letter], 'normal')] as const,
    ...modeLetters.map((mode) => [`${letter}·${mode}`, pairOf(availabilityOf[letter], modeOf[mode])] as const),
  ]),
);

const codes = new Map<Pair, PairCode>([...pairs].map(([code, pair]) => [pair, code]));

export function pairOfCode(code: PairCode): Pair {
  const pair = pairs.get(code);
  if (pair === undefined) throw new Error(`no such pair: ${code}`);
  return pair;
}

export function codeOfPair(pair: Pair): PairCode {
  const code = codes.get(pair);
  if (code === undefined) throw new Error(`no code for ${pair.availability}/${pair.mode}`);
  return code;
}

/** Throws on anything else: the scripts are written by hand. */
export function pairCodeOf(text: string): PairCode {
  const code = [...pairs.keys()].find((known) => known === text);
  if (code === undefined) throw new Error(`no such pair code: ${text}`);
  return code;
}
