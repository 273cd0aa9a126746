import type { Board } from '#domain/board.ts';
import type { Catalog, Insurer, Service } from '#domain/catalog.ts';
import type { Cell, Slot } from '#domain/cell.ts';
import type { Incident, Update } from '#domain/incident.ts';
import { pairOf } from '#domain/pair.ts';
import type { Transition } from '#domain/transition.ts';

/** Small made-up things for tests of the domain. Every field can be overridden. */
export const operational = pairOf('operational', 'normal');
export const outage = pairOf('outage', 'normal');
export const onFallback = pairOf('operational', 'fallback');
export const isolated = pairOf('outage', 'isolated');

export function sampleCell(given: Partial<Cell> = {}): Cell {
  return { pair: operational, since: 0, observedAt: null, incidentId: null, ...given };
}

/** `rows` × `columns` cells that are all operational since 0, at position 1:0, named k0, k1 … and s0, s1 … */
export function sampleBoard(rows = 3, columns = 3, given: Partial<Board> = {}): Board {
  return {
    position: { epoch: 1, seq: 0 },
    asOf: 0,
    serviceIds: idsOf('s', columns),
    rows: idsOf('k', rows).map((insurerId) => ({
      insurerId,
      slots: idsOf('s', columns).map((): Slot => sampleCell()),
    })),
    ...given,
  };
}

export function sampleTransition(seq: number, given: Partial<Transition> = {}): Transition {
  return {
    seq,
    at: seq * 1_000,
    knownAt: seq * 1_000,
    insurerId: 'k0',
    serviceId: 's0',
    to: outage,
    observedAt: null,
    incidentId: null,
    provenance: { kind: 'reconstructed' },
    ...given,
  };
}

export function sampleUpdate(number: number, given: Partial<Update> = {}): Update {
  return {
    number,
    at: number,
    publishedAt: number,
    knownAt: number,
    editedAt: null,
    lifecycle: 'investigating',
    text: { de: `Meldung ${number}`, en: null, simple: null },
    formerTexts: [],
    changes: [],
    eta: null,
    nextUpdateDue: null,
    source: { kind: 'reconstructed' },
    staffNote: null,
    ...given,
  };
}

export function sampleIncident(given: Partial<Incident> = {}): Incident {
  return {
    id: 'incident',
    title: { de: 'Störung', en: null, simple: null },
    kind: 'technical',
    lifecycle: 'investigating',
    startedAt: 0,
    detectedAt: null,
    resolvedAt: null,
    affected: { insurerIds: 'all', serviceIds: 'all' },
    known: { confirmed: [], open: [], excluded: [] },
    updates: [],
    staff: null,
    ...given,
  };
}

export function sampleCatalog(insurers = 3, services = 3): Catalog {
  return {
    provider: { id: 'provider', name: 'Provider', web: null },
    insurers: idsOf('k', insurers).map((id, index) => sampleInsurer(id, 1_000 * (index + 1))),
    services: idsOf('s', services).map(sampleService),
    platforms: [],
  };
}

export function idsOf(letter: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${letter}${index}`);
}

export function sampleInsurer(id: string, insuredCount: number): Insurer {
  return {
    id,
    name: id,
    shortName: id,
    wallCode: id.toUpperCase(),
    formerNames: [],
    kind: 'BKK',
    platformIds: [],
    insuredCount,
    contacts: [],
    guideOverrides: [],
    staff: null,
  };
}

export function sampleService(id: string): Service {
  const text = { de: id, en: null, simple: null };
  return {
    id,
    code: id,
    name: text,
    purpose: text,
    family: 'telematics',
    functions: [],
    dependsOn: [],
    restorationRank: 1,
    restorationReason: text,
    expectedIntervalSeconds: 60,
    guides: [],
    target: null,
  };
}
