import { isControlled, pairOf, type Pair } from './pair.ts';

/** P1 act now · PU not known · P2 limited · P3 controlled · P4 works on fallback only · P0 normal. */
export const attentions = ['P1', 'PU', 'P2', 'P3', 'P4', 'P0'] as const;
export type Attention = (typeof attentions)[number];

/** The class of a pair; drives sorting, groups, wall cards and notification. */
export function attentionOf(pair: Pair): Attention {
  if (pair.availability === 'unknown') return 'PU';
  if (isControlled(pair.mode)) return 'P3';
  if (pair.availability === 'outage') return 'P1';
  if (pair.availability === 'degraded') return 'P2';
  return pair.mode === 'fallback' ? 'P4' : 'P0';
}

/** Sort order, worst first: negative when `a` is worse, 0 only when they are the same pair. */
export function compareSeverity(a: Pair, b: Pair): number {
  return severityRankOf(a) - severityRankOf(b);
}

/** The place of a pair in `pairsBySeverity`. */
export function severityRankOf(pair: Pair): number {
  return ranks.get(pair) ?? -1;
}

/**
 * All 24 pairs, worst first (`visual-design.md` §1.1; the six unknown ones stand together, in the order outage has).
 */
export const pairsBySeverity: readonly Pair[] = [
  pairOf('outage', 'fallback'),
  pairOf('outage', 'normal'),
  ...(['fallback', 'normal', 'isolated', 'forensics', 'switchback', 'maintenance'] as const).map((mode) =>
    pairOf('unknown', mode),
  ),
  pairOf('degraded', 'fallback'),
  pairOf('degraded', 'normal'),
  ...(['isolated', 'forensics', 'switchback', 'maintenance'] as const).map((mode) => pairOf('outage', mode)),
  ...(['isolated', 'forensics', 'switchback', 'maintenance'] as const).map((mode) => pairOf('degraded', mode)),
  ...(['isolated', 'switchback', 'forensics', 'maintenance'] as const).map((mode) => pairOf('operational', mode)),
  pairOf('operational', 'fallback'),
  pairOf('operational', 'normal'),
];

const ranks = new Map(pairsBySeverity.map((pair, rank) => [pair, rank]));
