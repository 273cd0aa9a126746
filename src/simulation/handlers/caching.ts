import type { Audience } from '#domain/audience.ts';

/** How long an answer may be kept by caches between us and a public reader. */
export type Caching = 'pointer' | 'immutable' | 'revalidated' | 'short' | 'never';

const publicHeaders: Readonly<Record<Caching, string>> = {
  pointer: 'public, max-age=0, s-maxage=5, stale-while-revalidate=5, stale-if-error=86400',
  immutable: 'public, max-age=31536000, immutable',
  revalidated: 'public, no-cache',
  short: 'public, max-age=10',
  never: 'no-store',
};

/** Nothing made for staff is kept by anybody. */
export function cacheControlOf(audience: Audience | null, caching: Caching): string {
  return audience === 'staff' ? 'private, no-store' : publicHeaders[caching];
}
