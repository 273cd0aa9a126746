import type { Catalog, Insurer } from '#domain/catalog.ts';
import { insurerTable, type InsurerRow } from './insurer-table.ts';
import { services } from './services.ts';

/** The catalogue of the eighty fictional insurers and their twelve services. */
export function eightyInsurers(): Catalog {
  return {
    provider: { id: 'kassen-it-verbund', name: 'Kassen-IT-Verbund (fiktiv)', web: 'https://kassen-it.example' },
    insurers: insurerTable.map(insurerOf),
    services,
    platforms: [],
  };
}

function insurerOf(row: InsurerRow): Insurer {
  return {
    id: row.id,
    name: row.name,
    shortName: row.name,
    wallCode: row.code,
    formerNames: [],
    kind: row.kind,
    platformIds: [],
    insuredCount: row.insured,
    contacts: [],
    guideOverrides: [],
    staff: { environment: `${row.centre}-${row.cluster}`, contactPerson: 'Erika Beispiel' },
  };
}
