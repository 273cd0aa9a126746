import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itHolds } from '#lib/testing/it-holds.ts';
import {
  incidentAsKnown,
  incidentsAsKnown,
  plannedWorkAsKnown,
  redoWindowsAsKnown,
  updateAsKnown,
} from './as-known.ts';
import { lifecycles, type Incident, type RedoWindow } from './incident.ts';
import { sampleIncident, sampleUpdate, sampleWork } from './testing/sample-incident.ts';

const text = (de: string) => ({ de, en: null, simple: null });
const claim = (at: number) => ({ text: text(`seit ${at}`), at, saidBy: 'wer' });
const horizon = 10_000;

const anyIncident: fc.Arbitrary<Incident> = fc
  .record({
    knownAts: fc.array(fc.nat(horizon), { minLength: 1, maxLength: 5 }),
    lifecycle: fc.array(fc.constantFrom(...lifecycles), { minLength: 5, maxLength: 5 }),
    edits: fc.array(fc.nat(horizon), { maxLength: 3 }),
    detectedAt: fc.option(fc.nat(horizon)),
    claims: fc.array(fc.nat(horizon), { maxLength: 4 }),
  })
  .map(({ knownAts, lifecycle, edits, detectedAt, claims }) => {
    const sorted = knownAts.toSorted((a, b) => a - b);
    const replaced = edits.toSorted((a, b) => a - b);
    const updates = sorted.map((knownAt, index) =>
      sampleUpdate(index + 1, {
        knownAt,
        lifecycle: lifecycle[index] ?? 'investigating',
        ...(index > 0
          ? {}
          : {
              formerTexts: replaced.map((replacedAt, edit) => ({ text: text(`Fassung ${edit}`), replacedAt })),
              editedAt: replaced.at(-1) ?? null,
            }),
      }),
    );
    const last = updates.at(-1);
    return sampleIncident('i', {
      updates,
      lifecycle: last?.lifecycle ?? 'investigating',
      detectedAt,
      resolvedAt: last?.lifecycle === 'resolved' ? last.knownAt : null,
      known: { confirmed: claims.toSorted((a, b) => a - b).map(claim), open: [], excluded: [] },
      staff: { internalTitle: 'intern', forensicStage: null, notes: ['Notiz'] },
    });
  });

describe('an incident as it was told', () => {
  itHolds(
    '[M8] is itself once everything has been told',
    fc.property(anyIncident, (incident) => incidentAsKnown(incident, horizon) === incident),
  );

  itHolds(
    '[M8] only grows: what was told at an earlier instant is part of what was told later',
    fc.property(anyIncident, fc.nat(horizon), fc.nat(horizon), (incident, a, b) => {
      const [earlier, later] = [Math.min(a, b), Math.max(a, b)].map((at) => incidentAsKnown(incident, at));
      if (earlier === null || earlier === undefined) return true;
      if (later === null || later === undefined) return false;
      const numbers = new Set(later.updates.map(({ number }) => number));
      return (
        earlier.updates.every(({ number }) => numbers.has(number)) &&
        earlier.known.confirmed.every((one) => later.known.confirmed.includes(one)) &&
        (earlier.detectedAt === null || earlier.detectedAt === later.detectedAt)
      );
    }),
  );

  itHolds(
    '[M8] asked in two steps or in one it is the same',
    fc.property(anyIncident, fc.nat(horizon), fc.nat(horizon), (incident, a, b) => {
      const at = Math.min(a, b);
      const once = incidentAsKnown(incident, at);
      const first = incidentAsKnown(incident, Math.max(a, b));
      const twice = first === null ? null : incidentAsKnown(first, at);
      expect(twice && { ...twice, staff: null }).toEqual(once && { ...once, staff: null });
    }),
  );

  itHolds(
    '[M8] names nothing that came later',
    fc.property(anyIncident, fc.nat(horizon), (incident, at) => {
      const told = incidentAsKnown(incident, at);
      if (told === null) return incident.updates.every(({ knownAt }) => knownAt > at);
      const instants = [
        told.detectedAt,
        told.resolvedAt,
        ...told.known.confirmed.map((one) => one.at),
        ...told.updates.flatMap(({ knownAt, editedAt, formerTexts }) => [
          knownAt,
          editedAt,
          ...formerTexts.map(({ replacedAt }) => replacedAt),
        ]),
      ];
      return instants.every((instant) => instant === null || instant <= at);
    }),
  );

  it('[M8] stands where its newest word of the time put it, and was not over before that was said', () => {
    const incident = sampleIncident('i', {
      lifecycle: 'resolved',
      resolvedAt: 3_000,
      updates: [
        sampleUpdate(1, { lifecycle: 'investigating' }),
        sampleUpdate(2, { lifecycle: 'restoring' }),
        sampleUpdate(4, { lifecycle: 'resolved' }),
      ],
    });
    expect(incidentAsKnown(incident, 999)).toBeNull();
    expect(incidentAsKnown(incident, 1_000)).toMatchObject({ lifecycle: 'investigating', resolvedAt: null });
    expect(incidentAsKnown(incident, 3_999)).toMatchObject({ lifecycle: 'restoring', resolvedAt: null });
    expect(incidentAsKnown(incident, 4_000)).toBe(incident);
    expect(incidentsAsKnown([incident, sampleIncident('später', { updates: [sampleUpdate(9)] })], 4_000)).toEqual([
      incident,
    ]);
  });

  it('[M8] has the wording of its time', () => {
    const update = sampleUpdate(1, {
      text: text('dritte'),
      editedAt: 3_000,
      formerTexts: [
        { text: text('erste'), replacedAt: 2_000 },
        { text: text('zweite'), replacedAt: 3_000 },
      ],
    });
    expect(updateAsKnown(update, 1_999)).toMatchObject({ text: { de: 'erste' }, formerTexts: [], editedAt: null });
    expect(updateAsKnown(update, 2_000)).toMatchObject({ text: { de: 'zweite' }, editedAt: 2_000 });
    expect(updateAsKnown(update, 3_000)).toBe(update);
  });
});

describe('what was announced', () => {
  const work = sampleWork('w', { knownAt: 5_000, status: 'done' });
  const statusAt = (at: number, given = work) => plannedWorkAsKnown([given], at)[0]?.status ?? null;

  it('[M9] was planned, ran and was over by its own times, and was not there before it was announced', () => {
    expect([4_999, 5_000, 9_999, 10_000, 19_999, 20_000].map((at) => statusAt(at))).toEqual([
      null,
      'planned',
      'planned',
      'running',
      'running',
      'done',
    ]);
    expect(plannedWorkAsKnown([work], 20_000)[0]).toBe(work);
  });

  it('[M9] was never further than it is by now, and what was called off stays so', () => {
    expect(statusAt(30_000, { ...work, status: 'running' })).toBe('running');
    expect(statusAt(12_000, { ...work, status: 'planned' })).toBe('planned');
    expect(statusAt(12_000, { ...work, status: 'cancelled' })).toBe('cancelled');
  });

  it('[M9] and what must be done again is there from when it was known', () => {
    const redo: RedoWindow = {
      id: 'r',
      serviceId: 's0',
      insurerIds: 'all',
      from: 1_000,
      to: 2_000,
      knownAt: 3_000,
      transaction: text('Meldungen'),
      actions: { insured: null, practice: null, employer: null },
      deadline: null,
      status: 'open',
      source: { kind: 'reconstructed' },
    };
    expect(redoWindowsAsKnown([redo], 2_999)).toEqual([]);
    expect(redoWindowsAsKnown([redo], 3_000)).toEqual([redo]);
  });
});
