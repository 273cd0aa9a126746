import { encodeInstant } from '#contract/instant-codec.ts';
import type { Window } from '#domain/instant.ts';

/** Which insurer and service an answer is narrowed to; null = all. */
export type Narrowing = Readonly<{ insurerId: string | null; serviceId: string | null }>;

export const notNarrowed: Narrowing = { insurerId: null, serviceId: null };

/** `from=…&to=…[&insurer=…][&service=…]`, always in the same order, so that caches see one address for one question. */
export function windowSearch({ from, to }: Window, { insurerId, serviceId }: Narrowing): string {
  const search = new URLSearchParams({ from: encodeInstant(from), to: encodeInstant(to) });
  if (insurerId !== null) search.set('insurer', insurerId);
  if (serviceId !== null) search.set('service', serviceId);
  return search.toString();
}
