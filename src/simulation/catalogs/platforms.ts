import type { Platform } from '#domain/catalog.ts';
import { textOf } from './text-of.ts';

const telematics = ['eau', 'kim', 'epa', 'vsdm', 'eeb'] as const;
const insurerSide = ['zv', 'kg', 'mel', 'dta', 'app', 'mail'] as const;

/** What the services run on. All names are invented. The southern data centre explains most of the spring of 2023. */
export const platforms: readonly Platform[] = [
  {
    id: 'rz-sued',
    name: textOf('Rechenzentrum Süd', 'Data centre South', 'Rechen-Zentrum Süd'),
    kind: 'dataCentre',
    dependsOn: [],
    serviceIds: [...telematics, ...insurerSide],
  },
  {
    id: 'rz-nord',
    name: textOf('Rechenzentrum Nord', 'Data centre North', 'Rechen-Zentrum Nord'),
    kind: 'dataCentre',
    dependsOn: [],
    serviceIds: [...telematics, ...insurerSide],
  },
  {
    id: 'ti-zugang-sued',
    name: textOf('TI-Zugang Süd', 'TI access South', 'Netz-Zugang Süd'),
    kind: 'networkAccess',
    dependsOn: ['rz-sued'],
    serviceIds: [...telematics],
  },
  {
    id: 'ti-zugang-nord',
    name: textOf('TI-Zugang Nord', 'TI access North', 'Netz-Zugang Nord'),
    kind: 'networkAccess',
    dependsOn: ['rz-nord'],
    serviceIds: [...telematics],
  },
  {
    id: 'meldeverteiler',
    name: textOf('Verteiler für Arbeitgebermeldungen', 'Hub for employer reports', 'Verteiler für Meldungen'),
    kind: 'networkAccess',
    dependsOn: [],
    serviceIds: ['eau', 'mel'],
  },
  {
    id: 'aktenhaus',
    name: textOf('Aktenhaus (Aktensystem)', 'Aktenhaus (record system)', 'Akten-Haus'),
    kind: 'vendor',
    dependsOn: [],
    serviceIds: ['epa'],
  },
  {
    id: 'appschmiede',
    name: textOf('Appschmiede (Apps und Portale)', 'Appschmiede (apps and portals)', 'App-Firma'),
    kind: 'vendor',
    dependsOn: [],
    serviceIds: ['app'],
  },
  {
    id: 'rufwerk',
    name: textOf('Rufwerk (Telefonanlagen)', 'Rufwerk (phone systems)', 'Telefon-Firma'),
    kind: 'vendor',
    dependsOn: [],
    serviceIds: ['tel'],
  },
  {
    id: 'sprechnetz',
    name: textOf('Sprechnetz (Telefonanlagen)', 'Sprechnetz (phone systems)', 'Telefon-Firma'),
    kind: 'vendor',
    dependsOn: [],
    serviceIds: ['tel'],
  },
];
