import type { Board } from '../board.ts';
import type { Catalog } from '../catalog.ts';
import type { Pair } from '../pair.ts';
import { sampleBoard, sampleCatalog, sampleCell, sampleService } from './sample.ts';

const serviceIds = ['carrier', 'note', 'reports', 'other'] as const;

/** Two insurers; `note` goes over `carrier` and shares its network access with `reports`, `other` shares only a data centre. */
export const chainCatalog: Catalog = {
  ...sampleCatalog(2, 0),
  services: serviceIds.map((id) => ({
    ...sampleService(id),
    family: id === 'reports' ? ('reporting' as const) : ('telematics' as const),
    dependsOn: id === 'note' || id === 'other' ? ['carrier'] : [],
  })),
  platforms: [
    platform('hub', 'networkAccess', ['note', 'reports']),
    platform('centre', 'dataCentre', ['carrier', 'note', 'reports', 'other']),
  ],
};

type Pairs = Readonly<Record<'carrier' | 'note' | 'reports', Pair | null>>;

/** A board of `chainCatalog`; the second insurer has what the first has unless said otherwise. */
export function withPairs(first: Pairs, second: Pairs = first): Board {
  const board = sampleBoard(2, 3);
  const slotsOf = (pairs: Pairs) =>
    [pairs.carrier, pairs.note, pairs.reports].map((pair) => (pair === null ? null : sampleCell({ pair })));
  return {
    ...board,
    serviceIds: ['carrier', 'note', 'reports'],
    rows: [
      { insurerId: 'k0', slots: slotsOf(first) },
      { insurerId: 'k1', slots: slotsOf(second) },
    ],
  };
}

function platform(id: string, kind: 'networkAccess' | 'dataCentre', ofServices: readonly string[]) {
  return { id, name: { de: id, en: null, simple: null }, kind, dependsOn: [], serviceIds: ofServices };
}
