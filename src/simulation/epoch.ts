import { secondMs, type Instant } from '#domain/instant.ts';

const countedFrom = Date.UTC(2020, 0, 1);

/**
 * The number of a run: seconds since 2020-01-01 at its start, and always more than the one before. So a server that was stopped and started
 * again is ahead of its former self without remembering anything.
 */
export function nextEpoch(startedAt: Instant, former: number | null): number {
  const bySeconds = Math.max(1, Math.floor((startedAt - countedFrom) / secondMs));
  return former === null ? bySeconds : Math.max(bySeconds, former + 1);
}
