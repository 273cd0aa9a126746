import { allPairs, availabilities, modes, pairOf, unknownPair, type Pair } from '#domain/pair.ts';
import type { FlawList } from '../flaw-list.ts';
import type { WirePair, WirePairs } from '../wire-types.ts';
import { codeAt } from './column-code.ts';

/** Two words from the wire. A word we do not know makes the pair unknown: half-understood is not understood. */
export function readPair(availability: unknown, mode: unknown, path: string, flaws: FlawList): Pair {
  const knownMode = modes.find((word) => word === mode);
  const knownAvailability = availabilities.find((word) => word === availability);
  if (knownMode === undefined) flaws.add(path, 'unknown mode');
  if (knownAvailability === undefined) flaws.add(path, 'unknown availability');
  if (knownMode === undefined) return unknownPair;
  return pairOf(knownAvailability ?? 'unknown', knownMode);
}

export function encodePair(pair: Pair): WirePair {
  return { availability: pair.availability, mode: pair.mode };
}

/** Codes of all 24 pairs: always the same letter for the same pair, so that neighbouring boards compress well. */
export function codeOfPair(pair: Pair): string {
  return codeAt(allPairs.indexOf(pair));
}

/** The dictionary that makes a column of pair codes self-describing; only what is used. */
export function encodePairs(used: Iterable<Pair>): WirePairs {
  const pairs = new Set(used);
  return Object.fromEntries(
    allPairs
      .filter((pair) => pairs.has(pair))

      .map((pair): [string, WirePairs[string]] => [codeOfPair(pair), [pair.availability, pair.mode]]),
  );
}

/** Null for an entry that is no pair of words: its cells are unreadable. */
export function decodePairs(
  pairs: Readonly<Record<string, unknown>>,
  path: string,
  flaws: FlawList,
): ReadonlyMap<string, Pair | null> {
  return new Map(
    Object.entries(pairs).map(([code, words]) => {
      const isPair = Array.isArray(words) && words.length === 2 && words.every((word) => typeof word === 'string');
      if (!isPair) flaws.add(`${path}.${code}`, 'not a pair of words');
      return [code, isPair ? readPair(words[0], words[1], `${path}.${code}`, flaws) : null];
    }),
  );
}
