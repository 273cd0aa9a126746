import { expect, it } from 'vitest';
import { expectedReturn } from './expected-return.ts';
import type { Eta, Incident, Update } from './incident.ts';

const eta = (revision: number, latest: number): Eta => ({ earliest: latest - 10, latest, statedAt: 0, revision });
const update = (number: number, said: Eta | null): Update => ({
  number,
  at: number,
  publishedAt: number,
  knownAt: number,
  editedAt: null,
  lifecycle: 'restoring',
  text: { de: '', en: null, simple: null },
  formerTexts: [],
  changes: [],
  eta: said,
  nextUpdateDue: null,
  source: { kind: 'reconstructed' },
  staffNote: null,
});
const incident = (updates: readonly Update[], resolvedAt: number | null = null): Incident => ({
  id: 'i',
  title: { de: 'i', en: null, simple: null },
  kind: 'technical',
  lifecycle: 'restoring',
  startedAt: 0,
  detectedAt: null,
  resolvedAt,
  affected: { insurerIds: 'all', serviceIds: 'all' },
  known: { confirmed: [], open: [], excluded: [] },
  updates,
  staff: null,
});

/** Now, by an answer of now. */
const at = (now: number) => ({ now, toldAt: now });
const passed = incident([update(1, eta(1, 50))]);

it('[Y6] the newest range counts, a later message without one does not take it back', () => {
  const told = incident([update(1, eta(1, 50)), update(2, eta(4, 90)), update(3, null)]);
  expect(expectedReturn(told, at(60))).toEqual({
    eta: eta(4, 90),
    postponements: 3,
    isOverdue: false,
    incidentId: 'i',
    former: [],
  });
});

it('[Y6] a range that has passed is overdue; what is over or was never said has none', () => {
  expect(expectedReturn(passed, at(51))?.isOverdue).toBe(true);
  expect(expectedReturn(passed, at(50))?.isOverdue).toBe(false);
  expect(expectedReturn(incident([update(1, eta(1, 50))], 40), at(45))).toBeNull();
  expect(expectedReturn(incident([update(1, null)]), at(45))).toBeNull();
});

it('[Y6] an answer from before it passed may lack the next one, and without proof nobody knows what time it is: neither is overdue', () => {
  expect(expectedReturn(passed, { now: 90, toldAt: 49 })?.isOverdue).toBe(false);
  expect(expectedReturn(passed, { now: null, toldAt: 90 })?.isOverdue).toBe(false);
  expect(expectedReturn(passed, { now: 90, toldAt: null })?.isOverdue).toBe(false);
});

it('[Y19] the ranges that held before stand behind it, the latest first; those of others and what still holds do not', () => {
  const told = [
    { incidentId: 'other', etas: [eta(1, 7)] },
    { incidentId: 'i', etas: [eta(1, 20), eta(3, 60), eta(2, 40), eta(4, 90)] },
  ];
  const former = expectedReturn(incident([update(9, eta(4, 90))]), at(60), told)?.former;
  expect(former?.map(({ revision }) => revision)).toEqual([3, 2, 1]);
});
