import type { Scope } from '#domain/incident.ts';

/** What a reader asked to see: everything, or what concerns one insurer, one service, or their cell. */
export type Interest = Readonly<{ insurerId: string | null; serviceId: string | null }>;

/** Whether something of this scope concerns the reader. */
export function concerns({ insurerIds, serviceIds }: Scope, { insurerId, serviceId }: Interest): boolean {
  return covers(insurerIds, insurerId) && covers(serviceIds, serviceId);
}

export function covers(ids: 'all' | readonly string[], id: string | null): boolean {
  return id === null || ids === 'all' || ids.includes(id);
}
