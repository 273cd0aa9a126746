import type { Service } from './catalog.ts';

/** Money first, because its absence hurts most; then in the published order of restoration. The order never follows states: people find their service in the same place. */
export function byImportance(services: readonly Service[]): readonly Service[] {
  return services.toSorted(
    (a, b) => Number(b.family === 'money') - Number(a.family === 'money') || a.restorationRank - b.restorationRank,
  );
}
