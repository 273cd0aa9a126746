import type { Incident, PlannedWork, Update } from '../incident.ts';
import { outage } from './sample.ts';

const text = (de: string) => ({ de, en: null, simple: null });

export function sampleUpdate(number: number, given: Partial<Update> = {}): Update {
  const at = number * 1_000;
  return {
    number,
    at,
    publishedAt: at,
    knownAt: at,
    editedAt: null,
    lifecycle: 'investigating',
    text: text(`Meldung ${number}.`),
    formerTexts: [],
    changes: [],
    eta: null,
    nextUpdateDue: null,
    source: { kind: 'reconstructed' },
    staffNote: null,
    ...given,
  };
}

export function sampleIncident(id: string, given: Partial<Incident> = {}): Incident {
  return {
    id,
    title: text(`Störung ${id}`),
    kind: 'technical',
    lifecycle: 'investigating',
    startedAt: 0,
    detectedAt: null,
    resolvedAt: null,
    affected: { insurerIds: 'all', serviceIds: 'all' },
    known: { confirmed: [], open: [], excluded: [] },
    updates: [sampleUpdate(1)],
    staff: null,
    ...given,
  };
}

export function sampleWork(id: string, given: Partial<PlannedWork> = {}): PlannedWork {
  return {
    id,
    sequence: 0,
    kind: 'maintenance',
    status: 'planned',
    knownAt: 0,
    startsAt: 10_000,
    endsAt: 20_000,
    maxInterruptionSeconds: null,
    expected: outage,
    affected: { insurerIds: 'all', serviceIds: 'all' },
    text: text(`Arbeit ${id}.`),
    source: { kind: 'reconstructed' },
    staffNote: null,
    ...given,
  };
}
