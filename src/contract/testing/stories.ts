import { availabilities, pairOf, type Pair } from '#domain/pair.ts';
import type { Catalog, Insurer, Service } from '#domain/catalog.ts';
import type { HistoryInput } from '#domain/history.ts';
import type { Incident, PlannedWork, RedoWindow, Update } from '#domain/incident.ts';
import { hourMs } from '#domain/instant.ts';
import type { Text } from '#domain/text.ts';
import type { Transition } from '#domain/transition.ts';
import { noon, sampleBoard } from './samples.ts';

export const words = (de: string): Text => ({ de, en: null, simple: null });

export function sampleInsurer(id: string): Insurer {
  return {
    id,
    name: `BKK ${id}`,
    shortName: id,
    wallCode: 'NORDL',
    formerNames: ['BKK Polarstern'],
    kind: 'BKK',
    platformIds: ['rz-sued'],
    insuredCount: 412_000,
    contacts: [{ callers: 'everyone', phone: '0800 000 0000', mail: null, web: null, hours: words('Mo–Fr 8–18') }],
    guideOverrides: [],
    staff: { environment: 'sued-c3', contactPerson: 'Erika Beispiel' },
  };
}

export function sampleService(id: string): Service {
  return {
    id,
    code: id.toUpperCase(),
    name: words(`Dienst ${id}`),
    purpose: words('Wozu er dient'),
    family: 'telematics',
    functions: [{ id: `${id}-receive`, name: words('Annahme'), isCritical: true }],
    dependsOn: [],
    restorationRank: 1,
    restorationReason: words('Weil'),
    expectedIntervalSeconds: 60,
    guides: [{ readerGroup: 'practice', kind: 'paper', steps: [words('Drucken Sie')], isIndependent: true }],
    target: { mainPercent: 99.8, sidePercent: 98, mainTime: 'kim', source: 'gemSpec_Perf' },
  };
}

export function sampleCatalog(insurers: number, services: number): Catalog {
  return {
    provider: { id: 'provider', name: 'Anbieter', web: null },
    insurers: Array.from({ length: insurers }, (_, index) => sampleInsurer(`k${index}`)),
    services: Array.from({ length: services }, (_, index) => sampleService(`s${index}`)),
    platforms: [{ id: 'rz-sued', name: words('RZ Süd'), kind: 'dataCentre', dependsOn: [], serviceIds: ['s0'] }],
  };
}

export function sampleUpdate(number: number): Update {
  return {
    number,
    at: noon,
    publishedAt: noon + number * hourMs,
    knownAt: noon + number * hourMs,
    editedAt: null,
    lifecycle: 'restoring',
    text: words('Wir schalten zurück.'),
    formerTexts: [],
    changes: [{ scope: { insurerIds: 'all', serviceIds: ['s0'] }, to: pairOf('degraded', 'switchback') }],
    eta: { earliest: noon, latest: noon + hourMs, statedAt: noon, revision: 1 },
    nextUpdateDue: null,
    source: { kind: 'documented', source: 'Pressemitteilung', url: null },
    staffNote: 'intern',
  };
}

export function sampleIncident(id: string): Incident {
  return {
    id,
    title: words('Angriff auf interne Systeme'),
    kind: 'security',
    lifecycle: 'restoring',
    startedAt: noon,
    detectedAt: noon,
    resolvedAt: null,
    affected: { insurerIds: 'all', serviceIds: 'all' },
    known: { confirmed: [{ text: words('Bestätigt'), at: noon, saidBy: 'Anbieter' }], open: [], excluded: [] },
    updates: [sampleUpdate(1), sampleUpdate(2)],
    staff: { internalTitle: 'Vorgang 23', forensicStage: 'Sicherung', notes: ['Notiz'] },
  };
}

export const samplePlannedWork: PlannedWork = {
  id: 'p1',
  sequence: 1,
  kind: 'reShutdown',
  status: 'running',
  knownAt: noon,
  startsAt: noon,
  endsAt: noon + hourMs,
  maxInterruptionSeconds: 900,
  expected: pairOf('outage', 'isolated'),
  affected: { insurerIds: ['k1'], serviceIds: ['s0'] },
  text: words('Wird noch einmal abgeschaltet'),
  source: { kind: 'reconstructed' },
  staffNote: 'intern',
};

export const sampleRedoWindow: RedoWindow = {
  id: 'r1',
  serviceId: 's0',
  insurerIds: 'all',
  from: noon,
  to: noon + hourMs,
  knownAt: noon,
  transaction: words('eAU'),
  actions: { insured: null, practice: words('Noch einmal senden'), employer: null },
  deadline: noon + 5 * hourMs,
  status: 'closed',
  source: { kind: 'measured' },
};

export function sampleTransition(
  seq: number,
  to: Pair = pairOf(availabilities[seq % 3] ?? 'unknown', 'normal'),
): Transition {
  return {
    seq,
    at: noon + seq * 1_000,
    knownAt: noon + seq * 1_000,
    insurerId: `k${seq % 4}`,
    serviceId: `s${seq % 3}`,
    to,
    observedAt: null,
    incidentId: null,
    provenance: { kind: 'reconstructed' },
  };
}

export const sampleHistory: HistoryInput = {
  base: sampleBoard(4, 3),
  window: { from: noon, to: noon + hourMs },
  transitions: [48, 49, 51, 52].map((seq) => sampleTransition(seq)),
  gaps: [{ from: noon, to: noon + 60_000, insurerIds: ['k1'], serviceIds: 'all' }],
};
