import type { Service } from '#domain/catalog.ts';

const stub = (id: string, code: string, name: string, family: Service['family'], rank: number): Service => ({
  id,
  code,
  name: { de: name, en: name, simple: name },
  purpose: { de: name, en: name, simple: name },
  family,
  functions: [],
  dependsOn: [],
  restorationRank: rank,
  restorationReason: { de: name, en: name, simple: name },
  expectedIntervalSeconds: 60,
  guides: [],
  target: null,
});

/** The twelve services of the simulation, in display order. */
export const services: readonly Service[] = [
  stub('eau', 'eAU', 'Krankmeldung', 'telematics', 1),
  stub('kim', 'KIM', 'KIM-Nachrichten', 'telematics', 2),
  stub('epa', 'ePA', 'Patientenakte', 'telematics', 3),
  stub('vsdm', 'VSD', 'Gesundheitskarte', 'telematics', 4),
  stub('eeb', 'eEB', 'Ersatzbescheinigung', 'telematics', 5),
  stub('zv', 'ZV', 'Zahlungsverkehr', 'money', 6),
  stub('kg', 'KG', 'Krankengeld', 'money', 7),
  stub('mel', 'MEL', 'Arbeitgebermeldungen', 'reporting', 8),
  stub('dta', 'DTA', 'Abrechnung', 'reporting', 9),
  stub('app', 'APP', 'App und Online-Geschäftsstelle', 'contact', 10),
  stub('tel', 'TEL', 'Telefon', 'contact', 11),
  stub('mail', 'MAIL', 'E-Mail', 'contact', 12),
];
