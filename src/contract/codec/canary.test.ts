import { describe, expect, it } from 'vitest';
import { audiences, type Audience } from '#domain/audience.ts';
import { emptyMeasure } from '#domain/availability.ts';
import type { Insurer } from '#domain/catalog.ts';
import type { Incident, PlannedWork, Update } from '#domain/incident.ts';
import { allPairs, pairOf } from '#domain/pair.ts';
import { createValidators, readContract } from '../testing/contract-schemas.ts';
import { noon, operational, outage, sampleBoard, samplePointer } from '../testing/samples.ts';
import {
  sampleCatalog,
  sampleHistory,
  sampleIncident,
  samplePlannedWork,
  sampleRedoWindow,
  sampleService,
  sampleUpdate,
  words,
} from '../testing/stories.ts';
import { encodeAvailability } from './availability-codec.ts';
import { encodeBoard } from './board-codec.ts';
import { encodeCatalog } from './catalog-codec.ts';
import { encodeHistory } from './history-codec.ts';
import { encodeIncident, encodeIncidents } from './incident-codec.ts';
import { encodeInsurer, type InsurerPage } from './insurer-codec.ts';
import { encodePlannedWork } from './planned-work-codec.ts';
import { encodePointer } from './pointer-codec.ts';
import { encodeRedoWindows } from './redo-window-codec.ts';

const canary = (name: string) => `CANARY-${name}`;

/** Every internal field there is. One that is added to these types does not compile until it is listed here. */
const internal = {
  insurer: { environment: canary('environment'), contactPerson: canary('contactPerson') } satisfies Required<
    NonNullable<Insurer['staff']>
  >,
  incident: {
    internalTitle: canary('internalTitle'),
    forensicStage: canary('forensicStage'),
    notes: [canary('note')],
  } satisfies Required<NonNullable<Incident['staff']>>,
  update: { staffNote: canary('updateNote') } satisfies Pick<Update, 'staffNote'>,
  plannedWork: { staffNote: canary('workNote') } satisfies Pick<PlannedWork, 'staffNote'>,
};

const insurers = sampleCatalog(2, 1).insurers.map((insurer) => Object.assign(insurer, { staff: internal.insurer }));
const catalog = { ...sampleCatalog(2, 1), insurers };
const updates = [1, 2].map((number) => Object.assign(sampleUpdate(number), internal.update));
const incident: Incident = { ...sampleIncident('i1'), updates, staff: internal.incident };
const plannedWork: PlannedWork[] = [{ ...samplePlannedWork, ...internal.plannedWork }];
const [insurer] = insurers;
if (insurer === undefined) throw new Error('no insurer');
const { id, code, name, purpose, guides } = sampleService('s0');
const page: InsurerPage = {
  position: { epoch: 3, seq: 47 },
  asOf: noon,
  insurer,
  services: [outage, operational, null].map((slot, index) => ({
    id: `${id}${index}`,
    code,
    name,
    purpose,
    slot,
    guides,
  })),
  payments: { lastRunAt: noon, nextRunAt: null, source: { kind: 'reconstructed' } },
  ways: {
    app: { callers: 'insured', name: 'App s0', web: 'https://s0.example/app' },
    offices: [{ callers: 'insured', address: 'Musterstraße 1, 00100 Musterstadt', hours: null }],
  },
  formerReturns: [
    { incidentId: 'i1', etas: [{ earliest: noon, latest: noon + 1_000, statedAt: noon - 1_000, revision: 1 }] },
  ],
  days: {
    first: '2023-05-09',
    count: 1,
    byService: [{ serviceId: 's0', days: [{ worst: pairOf('outage', 'normal'), lostMs: 1_000, unknownMs: 5 }] }],
  },
  incidents: [incident],
  plannedWork,
  redoWindows: [sampleRedoWindow],
};
const report = {
  window: { from: noon, to: noon },
  asOf: noon,
  insurerId: null,
  definition: words('Streng'),
  excludesMaintenance: false,
  days: [{ day: '2023-05-09', from: noon, to: noon }],
  services: [{ id: 's0', mainTime: 'kim' as const, days: [{ main: emptyMeasure, side: emptyMeasure, worst: null }] }],
};

type Tell = (audience: Audience, wrap: <T>(value: T) => T) => unknown;
const answers: readonly (readonly [schema: string, hasInternal: boolean, tell: Tell])[] = [
  ['Pointer', false, (audience, wrap) => encodePointer({ ...wrap(samplePointer), audience })],
  ['Board', false, (audience, wrap) => encodeBoard(wrap(sampleBoard(4, 3)), { audience, generatedAt: noon })],
  ['Catalog', true, (audience, wrap) => encodeCatalog(wrap(catalog), audience)],
  ['InsurerPage', true, (audience, wrap) => encodeInsurer(wrap(page), { audience, generatedAt: noon })],
  ['History', false, (audience, wrap) => encodeHistory({ ...wrap(sampleHistory), audience, generatedAt: noon })],
  ['Availability', false, (audience, wrap) => encodeAvailability(wrap(report), { audience, generatedAt: noon })],
  ['Incidents', true, (audience, wrap) => encodeIncidents(wrap([incident]), { audience, generatedAt: noon })],
  ['IncidentAnswer', true, (audience, wrap) => encodeIncident(wrap(incident), { audience, generatedAt: noon })],
  ['PlannedWork', true, (audience, wrap) => encodePlannedWork(wrap(plannedWork), { audience, generatedAt: noon })],
  [
    'RedoWindows',
    false,
    (audience, wrap) => encodeRedoWindows(wrap([sampleRedoWindow]), { audience, generatedAt: noon }),
  ],
];

const validatorAt = createValidators(readContract());

describe.each(answers)('%s', (schema, _hasInternal, tell) => {
  it('[K3] [K39] no internal word is in what the public gets, and the closed contract allows it', () => {
    const body = tell('public', (value) => value);
    expect(JSON.stringify(body)).not.toContain('CANARY');
    expect(validatorAt(`/components/schemas/Public${schema}`)(body)).toEqual([]);
  });

  it('[K39] what nobody has declared never travels, to neither audience', () => {
    for (const audience of audiences) {
      const body = tell(audience, withStowaways);
      expect(JSON.stringify(body)).not.toContain('STOWAWAY');
      expect(validatorAt(`/components/schemas/${audience === 'public' ? 'Public' : 'Staff'}${schema}`)(body)).toEqual(
        [],
      );
    }
  });
});

it.each(answers.filter(([, hasInternal]) => hasInternal))(
  '[K39] the canaries are alive: staff gets them in %s',
  (_schema, _has, tell) => {
    expect(JSON.stringify(tell('staff', (value) => value))).toContain('CANARY');
  },
);

it('[K39] together the answers to staff hold every canary there is', () => {
  const all = JSON.stringify(answers.map(([, , tell]) => tell('staff', (value) => value)));
  for (const word of JSON.stringify(internal).match(/CANARY-\w+/g) ?? []) expect(all).toContain(word);
});

/** The same value with a field nobody declared in every object of it, as a careless source might have. Pairs are compared by identity and stay. */
function withStowaways<T>(value: T): T {
  if (typeof value !== 'object' || value === null || allPairs.some((pair) => Object.is(pair, value))) return value;
  const copy: unknown = Array.isArray(value)
    ? value.map((entry: unknown) => withStowaways(entry))
    : Object.fromEntries([
        ...Object.entries(value).map(([key, entry]: [string, unknown]) => [key, withStowaways(entry)] as const),
        ['internalRemark', 'STOWAWAY'],
      ]);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a copy has the type of what it copies
  return copy as T;
}
