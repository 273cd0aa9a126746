import fc from 'fast-check';
import {
  incidentKinds,
  lifecycles,
  plannedWorkKinds,
  plannedWorkStatuses,
  type Claim,
  type Eta,
  type Incident,
  type PlannedWork,
  type RedoWindow,
  type Scope,
  type Update,
} from '#domain/incident.ts';
import { hourMs } from '#domain/instant.ts';
import {
  anyAllOrIds,
  anyId,
  anyInstant,
  anyPair,
  anyProvenance,
  anyText,
  anyWords,
  few,
  fewRecords,
  record,
} from './value-arbitraries.ts';

export const anyEta: fc.Arbitrary<Eta> = record({
  earliest: anyInstant,
  rangeMs: fc.nat(),
  statedAt: anyInstant,
  revision: fc.integer({ min: 1, max: 9 }),
}).map(withLatest);

const anyScope: fc.Arbitrary<Scope> = record({ insurerIds: anyAllOrIds, serviceIds: anyAllOrIds });
const anyClaim: fc.Arbitrary<Claim> = record({ text: anyText, at: anyInstant, saidBy: anyWords });

/** `publishedAt` is set by the incident, which knows when it began. */
const anyUpdate: fc.Arbitrary<Omit<Update, 'number' | 'publishedAt'>> = record({
  at: anyInstant,
  knownAt: anyInstant,
  editedAt: fc.option(anyInstant),
  lifecycle: fc.constantFrom(...lifecycles),
  text: anyText,
  formerTexts: few(record({ text: anyText, replacedAt: anyInstant })),
  changes: few(record({ scope: anyScope, to: anyPair })),
  eta: fc.option(anyEta),
  nextUpdateDue: fc.option(anyInstant),
  source: anyProvenance,
  staffNote: fc.option(anyWords),
});

export const anyIncident: fc.Arbitrary<Incident> = record({
  id: anyId,
  title: anyText,
  kind: fc.constantFrom(...incidentKinds),
  lifecycle: fc.constantFrom(...lifecycles),
  startedAt: anyInstant,
  detectedAt: fc.option(anyInstant),
  lastedMs: fc.option(fc.nat()),
  affected: anyScope,
  known: record({ confirmed: few(anyClaim), open: few(anyClaim), excluded: few(anyClaim) }),
  updates: few(anyUpdate),
  staff: fc.option(record({ internalTitle: anyWords, forensicStage: fc.option(anyWords), notes: few(anyWords) })),
}).map(asStory);

export const anyIncidents = fewRecords(anyIncident);

export const anyPlannedWorkItem: fc.Arbitrary<PlannedWork> = record({
  id: anyId,
  sequence: fc.nat(9),
  kind: fc.constantFrom(...plannedWorkKinds),
  status: fc.constantFrom(...plannedWorkStatuses),
  knownAt: anyInstant,
  startsAt: anyInstant,
  lengthMs: fc.nat(),
  maxInterruptionSeconds: fc.option(fc.nat(7_200)),
  expected: anyPair,
  affected: anyScope,
  text: anyText,
  source: anyProvenance,
  staffNote: fc.option(anyWords),
}).map(withEnd);

export const anyPlannedWork = fewRecords(anyPlannedWorkItem);

export const anyRedoWindow: fc.Arbitrary<RedoWindow> = record({
  id: anyId,
  serviceId: anyId,
  insurerIds: anyAllOrIds,
  from: anyInstant,
  lengthMs: fc.nat(),
  knownAt: anyInstant,
  transaction: anyText,
  actions: record({ insured: fc.option(anyText), practice: fc.option(anyText), employer: fc.option(anyText) }),
  deadline: fc.option(anyInstant),
  status: fc.constantFrom('open', 'closed'),
  source: anyProvenance,
}).map(withTo);

export const anyRedoWindows = fewRecords(anyRedoWindow);

function withLatest({ rangeMs, ...eta }: Omit<Eta, 'latest'> & { rangeMs: number }): Eta {
  return { ...eta, latest: eta.earliest + rangeMs };
}

type Draft = Omit<Incident, 'resolvedAt' | 'updates'> & {
  lastedMs: number | null;
  updates: Omit<Update, 'number' | 'publishedAt'>[];
};

/** Ends after it begins, with numbered updates published from the beginning on. */
function asStory({ lastedMs, updates, ...incident }: Draft): Incident {
  const numbered = (update: Draft['updates'][number], index: number): Update => ({
    ...update,
    number: index * 2 + 1,
    publishedAt: incident.startedAt + index * hourMs,
  });
  const resolvedAt = lastedMs === null ? null : incident.startedAt + lastedMs;
  return { ...incident, resolvedAt, updates: updates.map(numbered) };
}

function withEnd({ lengthMs, ...item }: Omit<PlannedWork, 'endsAt'> & { lengthMs: number }): PlannedWork {
  return { ...item, endsAt: item.startsAt + lengthMs };
}

function withTo({ lengthMs, ...window }: Omit<RedoWindow, 'to'> & { lengthMs: number }): RedoWindow {
  return { ...window, to: window.from + lengthMs };
}
