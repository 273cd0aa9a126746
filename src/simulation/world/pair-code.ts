import { pairOf, type Availability, type Mode, type Pair } from '#domain/pair.ts';

/** A pair as the status language writes it: `V`, `E·N`, `A·T`. No letter after the dot = normal operation. */
export type PairCode = `${keyof typeof availabilityOf}${keyof typeof modeOf}`;

const availabilityOf = {
  V: 'operational',
  E: 'degraded',
  A: 'outage',
  U: 'unknown',
} as const satisfies Record<string, Availability>;

const modeOf = {
  '': 'normal',
  '·N': 'fallback',
  '·T': 'isolated',
  '·F': 'forensics',
  '·R': 'switchback',
  '·W': 'maintenance',
} as const satisfies Record<string, Mode>;

const letters = ['V', 'E', 'A', 'U'] as const;
const suffixes = ['', '·N', '·T', '·F', '·R', '·W'] as const;

const pairs = new Map<PairCode, Pair>(
  letters.flatMap((letter) =>
    suffixes.map((suffix) => [`${letter}${suffix}`, pairOf(availabilityOf[letter], modeOf[suffix])] as const),
  ),
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
