import type { Instant } from './instant.ts';
import type { Pair } from './pair.ts';
import type { Span, Timelines } from './timeline.ts';

/**
 * Whether a service is out of reach and nothing stands in for it: cut off or under forensics, or failed in any way, its own fallback included. Null =
 * not known.
 */
export function isWithoutFallback({ availability, mode }: Pair): boolean | null {
  if (availability === 'unknown') return null;
  return mode === 'isolated' || mode === 'forensics' || availability === 'outage';
}

/** How long a cell has been without. */
export type Waiting = Readonly<{
  since: Instant;
  /** false = since then at least: nothing is known of the time before */
  isSinceKnown: boolean;
  /** false = what it is at the instant itself is not known */
  isKnown: boolean;
}>;

/**
 * Since when a cell is without fallback at an instant, by its timeline; null = it is not. Silence proves no fallback: it neither ends nor begins the
 * waiting.
 */
export function waitingAt(spans: readonly Span[], at: Instant): Waiting | null {
  const seen = spans.filter(({ from }) => from <= at);
  let since: Instant | null = null;
  let isSinceKnown = false;
  for (const { from, to, pair } of seen.toReversed()) {
    const isWithout = isWithoutFallback(pair);
    if (isWithout === false) {
      isSinceKnown = to === since;
      break;
    }
    if (isWithout === true) since = from;
  }
  const last = seen.at(-1);
  if (since === null || last === undefined) return null;
  return { since, isSinceKnown, isKnown: isWithoutFallback(last.pair) !== null };
}

export type InsurerWaiting = Waiting &
  Readonly<{
    insurerId: string;
    /** the service that has waited longest; of several the first in the order given */
    serviceId: string;
    /** how many of its services wait */
    services: number;
  }>;

/** The insurers with a service without fallback, who has waited longest first; of equals the one with more such services. */
export function longestWithoutFallback(
  spansOf: Timelines,
  insurerIds: readonly string[],
  serviceIds: readonly string[],
  at: Instant,
): readonly InsurerWaiting[] {
  const waiting = insurerIds.flatMap((insurerId): InsurerWaiting[] => {
    const ofServices = serviceIds.flatMap((serviceId) => {
      const one = waitingAt(spansOf(insurerId, serviceId), at);
      return one === null ? [] : [{ ...one, insurerId, serviceId }];
    });
    const [longest] = ofServices.toSorted((a, b) => a.since - b.since);
    return longest === undefined ? [] : [{ ...longest, services: ofServices.length }];
  });
  return waiting.toSorted((a, b) => a.since - b.since || b.services - a.services);
}
