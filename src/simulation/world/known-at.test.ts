import { describe, expect, it } from 'vitest';
import { pairOf } from '#domain/pair.ts';
import { incidentAt, changesOfIncident } from './incident-at.ts';
import { localTime } from './local-time.ts';
import { changesOfPlannedWork, plannedWorkAt } from './planned-work-at.ts';
import { changesOfRedoWindow, redoWindowAt } from './redo-window-at.ts';
import type { Announcement, IncidentPlan } from './script.ts';
import { writeUpdates } from './write-updates.ts';

const text = (de: string) => ({ de, en: null, simple: null });
const day = (clock: string) => localTime(`2023-05-01 ${clock}`);
const everywhere = { insurerIds: 'all', serviceIds: 'all' } as const;

const plan: IncidentPlan = {
  id: 'one',
  kind: 'technical',
  startedAt: day('09:00'),
  detectedAt: day('10:30'),
  resolvedAt: day('12:00'),
  titles: [
    { knownAt: day('10:00'), value: text('erst') },
    { knownAt: day('11:00'), value: text('dann') },
  ],
  affected: [{ knownAt: day('09:30'), value: everywhere }],
  known: {
    confirmed: [{ text: text('falsch'), at: day('10:10'), saidBy: 'wer', withdrawnAt: day('10:50') }],
    open: [],
    excluded: [{ text: text('geprüft'), at: day('11:30'), saidBy: 'wer', withdrawnAt: null }],
  },
  updates: writeUpdates(
    [
      {
        at: '2023-05-01 10:00',
        publishedAt: '2023-05-01 10:00',
        lifecycle: 'investigating',
        text: text('dritte Fassung'),
        formerTexts: [
          { text: text('erste Fassung'), replacedAt: '2023-05-01 10:20' },
          { text: text('zweite Fassung'), replacedAt: '2023-05-01 10:40' },
        ],
        eta: ['2023-05-01 12:00', '2023-05-01 13:00'],
        source: { kind: 'measured' },
      },
      { at: '2023-05-01 12:00', lifecycle: 'resolved', text: text('behoben'), source: { kind: 'measured' } },
    ],
    localTime,
  ),
  staff: { internalTitle: 'intern', forensicStages: [], notes: [{ knownAt: day('11:00'), value: 'Notiz' }] },
};

describe('an incident', () => {
  it('[W6] begins with its first update', () => {
    expect(incidentAt(plan, day('10:00'))).toBeNull();
    expect(incidentAt(plan, day('10:01'))).toMatchObject({
      title: text('erst'),
      lifecycle: 'investigating',
      detectedAt: null,
    });
  });

  it('[W6] shows an edit only afterwards, with what it said before', () => {
    const wording = (clock: string) => {
      const update = incidentAt(plan, day(clock))?.updates[0];
      return [update?.text.de, update?.formerTexts.map((former) => former.text.de), update?.editedAt];
    };
    expect(wording('10:10')).toEqual(['erste Fassung', [], null]);
    expect(wording('10:30')).toEqual(['zweite Fassung', ['erste Fassung'], day('10:20')]);
    expect(wording('11:00')).toEqual(['dritte Fassung', ['erste Fassung', 'zweite Fassung'], day('10:40')]);
  });

  it('[W6] takes a claim off the page when it is withdrawn, and resolves with its last update', () => {
    expect(incidentAt(plan, day('10:30'))?.known.confirmed).toEqual([
      { text: text('falsch'), at: day('10:10'), saidBy: 'wer' },
    ]);
    expect(incidentAt(plan, day('11:00'))).toMatchObject({ known: { confirmed: [], excluded: [] }, resolvedAt: null });
    expect(incidentAt(plan, day('12:10'))).toMatchObject({ lifecycle: 'resolved', resolvedAt: day('12:00') });
    expect(incidentAt(plan, day('11:00'))?.staff).toMatchObject({ notes: ['Notiz'] });
  });

  it('[W7] names every instant at which it changes', () => {
    const clocks = ['10:10', '10:20', '10:40', '10:50', '11:00', '11:30', '10:30'].map(day);
    expect(changesOfIncident(plan)).toEqual(expect.arrayContaining(clocks.filter((at) => at !== day('10:30'))));
    expect(Math.min(...changesOfIncident(plan))).toBe(day('10:00') + 30_000);
  });

  it('[W27] numbers updates and counts revisions of the expected return', () => {
    expect(plan.updates.map(({ number, eta }) => [number, eta?.revision ?? null])).toEqual([
      [1, 1],
      [2, null],
    ]);
  });
});

describe('planned work', () => {
  const announcement = (knownAt: string, startsAt: string, endsAt: string, isCancelled = false): Announcement => ({
    knownAt: day(knownAt),
    startsAt: day(startsAt),
    endsAt: day(endsAt),
    maxInterruptionSeconds: 600,
    expected: pairOf('outage', 'maintenance'),
    affected: everywhere,
    text: text('Wartung'),
    source: { kind: 'reconstructed' },
    staffNote: null,
    isCancelled,
  });

  it('[W26] is planned, runs, is done, and counts each change', () => {
    const work = { id: 'w', kind: 'maintenance', announcements: [announcement('08:00', '10:00', '11:00')] } as const;
    const at = (clock: string) => {
      const entry = plannedWorkAt(work, day(clock));
      return entry === null ? null : [entry.status, entry.sequence];
    };
    expect([at('07:59'), at('09:00'), at('10:00'), at('11:00')]).toEqual([
      null,
      ['planned', 0],
      ['running', 1],
      ['done', 2],
    ]);
    expect(changesOfPlannedWork(work)).toEqual([day('08:00'), day('10:00'), day('11:00')]);
  });

  it('[W26] moves and is cancelled by a later announcement', () => {
    const work = {
      id: 'w',
      kind: 'maintenance',
      announcements: [
        announcement('08:00', '10:00', '11:00'),
        announcement('09:00', '14:00', '15:00'),
        announcement('13:00', '14:00', '15:00', true),
      ],
    } as const;
    expect(plannedWorkAt(work, day('10:30'))).toMatchObject({ status: 'planned', startsAt: day('14:00'), sequence: 1 });
    expect(plannedWorkAt(work, day('14:30'))).toMatchObject({ status: 'cancelled', sequence: 2 });
    expect(changesOfPlannedWork(work)).toEqual([day('08:00'), day('09:00'), day('13:00')]);
  });
});

it('[W23] a redo window opens when it is known and closes when it is done', () => {
  const redo = {
    window: {
      id: 'r',
      serviceId: 'x',
      insurerIds: 'all',
      from: day('01:00'),
      to: day('02:00'),
      knownAt: day('03:00'),
      transaction: text('Meldungen'),
      actions: { insured: null, practice: null, employer: null },
      deadline: null,
      source: { kind: 'reconstructed' },
    },
    closedAt: day('05:00'),
  } as const;
  expect(redoWindowAt(redo, day('02:30'))).toBeNull();
  expect([redoWindowAt(redo, day('04:00'))?.status, redoWindowAt(redo, day('05:00'))?.status]).toEqual([
    'open',
    'closed',
  ]);
  expect(changesOfRedoWindow(redo)).toEqual([day('03:00'), day('05:00')]);
  expect(changesOfRedoWindow({ ...redo, closedAt: null })).toEqual([day('03:00')]);
});
