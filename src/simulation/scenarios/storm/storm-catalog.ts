import { insurerKinds, type Catalog, type Insurer, type Service } from '#domain/catalog.ts';
import { platforms } from '../../catalogs/platforms.ts';
import { services } from '../../catalogs/services.ts';
import { textOf } from '../../catalogs/text-of.ts';

const insurerCount = 1_000;

/** Eight more services than the usual twelve, so that the board is wider than any screen. */
const further: readonly (readonly [id: string, code: string, name: string])[] = [
  ['ehkp', 'eHKP', 'Heil- und Kostenplan'],
  ['erp', 'ERP', 'E-Rezept'],
  ['egk', 'EGK', 'Kartenausgabe'],
  ['post', 'POST', 'Posteingang'],
  ['gs', 'GS', 'Geschäftsstellen'],
  ['tim', 'TIM', 'TI-Messenger'],
  ['zuz', 'ZUZ', 'Zuzahlungsbefreiung'],
  ['diga', 'DIGA', 'Freischaltcode'],
];

/** A thousand generated insurers with twenty services. */
export function stormCatalog(): Catalog {
  return {
    provider: { id: 'sturm', name: 'Sturm (fiktiv)', web: null },
    insurers: Array.from({ length: insurerCount }, (_, index) => insurerOf(index)),
    services: [...services, ...further.map(([id, code, name], index) => serviceOf(id, code, name, index))],
    platforms,
  };
}

function insurerOf(index: number): Insurer {
  const number = String(index + 1).padStart(4, '0');
  const centre = index % 3 === 0 ? 'nord' : 'sued';
  return {
    id: `sturmkasse-${number}`,
    name: `Sturmkasse ${number}`,
    shortName: `Sturm ${number}`,
    wallCode: `S${lettersOf(index)}`,
    formerNames: [],
    kind: insurerKinds[index % insurerKinds.length] ?? 'other',
    platformIds: [`rz-${centre}`, `ti-zugang-${centre}`],
    insuredCount: 5_000 + 40 * index,
    contacts: [{ callers: 'everyone', phone: '030 23125 000', mail: null, web: null, hours: null }],
    guideOverrides: [],
    staff: { environment: `UMG-STURM-${number}`, contactPerson: 'Kim Muster (fiktiv)' },
  };
}

/** Three letters, counted like numbers: AAA, AAB … */
function lettersOf(index: number): string {
  const letter = (place: number) => String.fromCharCode(65 + (Math.floor(index / 26 ** place) % 26));
  return `${letter(2)}${letter(1)}${letter(0)}`;
}

function serviceOf(id: string, code: string, name: string, index: number): Service {
  return {
    id,
    code,
    name: textOf(name, name, name),
    purpose: textOf('Für den Lasttest.', 'For the load test.', 'Zum Üben.'),
    family: 'contact',
    functions: [],
    dependsOn: [],
    restorationRank: services.length + index + 1,
    restorationReason: textOf('Für den Lasttest.', 'For the load test.', 'Zum Üben.'),
    expectedIntervalSeconds: 60,
    guides: [],
    target: null,
  };
}
