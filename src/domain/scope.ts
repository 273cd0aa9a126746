import type { Scope } from './incident.ts';

/** Whether a list of ids, or `all`, holds an id. */
export function covers(ids: 'all' | readonly string[], id: string): boolean {
  return ids === 'all' || ids.includes(id);
}

/** Whether something of this scope concerns a service at any insurer. */
export function concernsService({ serviceIds }: Scope, serviceId: string): boolean {
  return covers(serviceIds, serviceId);
}

/** Whether two things concern any service of any insurer together. */
export function scopesMeet(a: Scope, b: Scope): boolean {
  return meet(a.insurerIds, b.insurerIds) && meet(a.serviceIds, b.serviceIds);
}

function meet(a: Scope['insurerIds'], b: Scope['insurerIds']): boolean {
  if (a === 'all') return b === 'all' || b.length > 0;
  return a.some((id) => covers(b, id));
}

/** What the catalogue lists of a scope, in its order, and behind it the ids it does not know: nothing that was named is left out. */
export function listedIn(
  ids: 'all' | readonly string[],
  known: readonly Readonly<{ id: string }>[],
): readonly string[] {
  const listed = known.flatMap(({ id }) => (covers(ids, id) ? [id] : []));
  if (ids === 'all') return listed;
  return [...listed, ...new Set(ids.filter((id) => !listed.includes(id)))];
}
