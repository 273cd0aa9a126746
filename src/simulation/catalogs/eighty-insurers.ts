import type { Catalog, Insurer } from '#domain/catalog.ts';
import { contactsOf } from './contacts-of.ts';
import { guideOverrides } from './guide-overrides.ts';
import { insurerTable, type InsurerRow } from './insurer-table.ts';
import { platforms } from './platforms.ts';
import { services } from './services.ts';
import { staffOf } from './staff-of.ts';

const formerNames: Readonly<Record<string, readonly string[]>> = {
  NORDL: ['BKK Leuchtfeuer'],
  FZSUE: ['BKK Achse', 'BKK Karosseriewerk'],
  CHEMP: ['BKK Retorte'],
  WESER: ['BKK Wesertor'],
  SUEDB: ['IKK Altmühlbogen'],
  EKFAM: ['EK Hausstand'],
  EKDIG: ['EK Fernamt'],
  HBAU: ['Hilfskasse Ziegel'],
};

/** The catalogue of the eighty fictional insurers and their twelve services. */
export function eightyInsurers(): Catalog {
  return {
    provider: { id: 'kassen-it-verbund', name: 'Kassen-IT-Verbund (fiktiv)', web: 'https://kassen-it.example' },
    insurers: insurerTable.map(insurerOf),
    services,
    platforms,
  };
}

function insurerOf(row: InsurerRow, index: number): Insurer {
  return {
    id: row.id,
    name: row.name,
    shortName: row.name.replace(/^(?:BKK|IKK|EK|Kasse) /, ''),
    wallCode: row.code,
    formerNames: formerNames[row.code] ?? [],
    kind: row.kind,
    platformIds: platformIdsOf(row, index),
    insuredCount: row.insured,
    contacts: contactsOf(row, index),
    guideOverrides: guideOverrides[row.code] ?? [],
    staff: staffOf(row, index),
  };
}

function platformIdsOf(row: InsurerRow, index: number): readonly string[] {
  const phone = phoneVendorCodes.has(row.code) || index % 7 === 3 ? 'rufwerk' : 'sprechnetz';
  return [
    `rz-${row.centre}`,
    `ti-zugang-${row.centre}`,
    'meldeverteiler',
    'aktenhaus',
    ...appVendorOf(row, index),
    phone,
  ];
}

/** Those whose phones fail with the phone company in the story. */
const phoneVendorCodes = new Set(['KUEST', 'GEWER', 'FRANK', 'RHEIN', 'EICHE', 'LOST', 'HBAU']);

/** Those whose apps fail together in the story, and half of the others. */
function appVendorOf(row: InsurerRow, index: number): readonly string[] {
  return ['ELBTA', 'SPREE', 'EKDIG'].includes(row.code) || index % 2 === 0 ? ['appschmiede'] : [];
}
