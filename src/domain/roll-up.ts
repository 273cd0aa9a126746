import { compareSeverity } from './attention.ts';
import type { Pair } from './pair.ts';

/**
 * Many pairs in one: the worst known pair, and whether some are unknown. Two facts, because neither may swallow the
 * other: operational together with unknown is "partly unknown", not operational.
 */
export type RollUp = Readonly<{ worstKnown: Pair | null; hasUnknown: boolean }>;

export const emptyRollUp: RollUp = { worstKnown: null, hasUnknown: false };

/** The roll-up of pairs in any order and with any repetition. */
export function rollUpOf(pairs: Iterable<Pair>): RollUp {
  let rollUp = emptyRollUp;
  for (const pair of pairs) rollUp = joinRollUps(rollUp, single(pair));
  return rollUp;
}

/** Least upper bound: associative, commutative, idempotent, with `emptyRollUp` as identity. */
export function joinRollUps(a: RollUp, b: RollUp): RollUp {
  return { worstKnown: worseOf(a.worstKnown, b.worstKnown), hasUnknown: a.hasUnknown || b.hasUnknown };
}

function single(pair: Pair): RollUp {
  return pair.availability === 'unknown'
    ? { worstKnown: null, hasUnknown: true }
    : { worstKnown: pair, hasUnknown: false };
}

function worseOf(a: Pair | null, b: Pair | null): Pair | null {
  if (a === null || b === null) return a ?? b;
  return compareSeverity(a, b) <= 0 ? a : b;
}
