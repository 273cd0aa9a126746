import type { Audience } from '#domain/audience.ts';

/** How long an answer may be kept by caches between us and a public reader. */
export type Caching = 'pointer' | 'immutable' | 'closed' | 'revalidated' | 'short' | 'never';

const publicHeaders: Readonly<Record<Caching, string>> = {
  pointer: 'public, max-age=0, s-maxage=5, stale-while-revalidate=5, stale-if-error=86400',
  immutable: 'public, max-age=31536000, immutable',
  // for ever between us and the reader; a reader's own cache asks again, since another world may be served at this address next time
  closed: 'public, max-age=300, s-maxage=31536000, immutable',
  revalidated: 'public, no-cache',
  short: 'public, max-age=10',
  never: 'no-store',
};

/** Nothing made for staff is kept by anybody. */
export function cacheControlOf(audience: Audience | null, caching: Caching): string {
  return audience === 'staff' ? 'private, no-store' : publicHeaders[caching];
}
