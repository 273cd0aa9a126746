import fc from 'fast-check';
import type { Audience } from '#domain/audience.ts';
import type { Instant } from '#domain/instant.ts';
import { decodeAvailability, encodeAvailability } from '../codec/availability-codec.ts';
import { decodeBoard, encodeBoard } from '../codec/board-codec.ts';
import { decodeCatalog, encodeCatalog } from '../codec/catalog-codec.ts';
import { decodeHistory, encodeHistory } from '../codec/history-codec.ts';
import { decodeIncident, decodeIncidents, encodeIncident, encodeIncidents } from '../codec/incident-codec.ts';
import { decodeInsurer, encodeInsurer } from '../codec/insurer-codec.ts';
import { decodePlannedWork, encodePlannedWork } from '../codec/planned-work-codec.ts';
import { decodePointer, encodePointer, type Pointer } from '../codec/pointer-codec.ts';
import { decodeRedoWindows, encodeRedoWindows } from '../codec/redo-window-codec.ts';
import type { Decoded } from '../decoded.ts';
import { anyBoard, anyHistory, anyPointer } from './board-arbitraries.ts';
import { anyInstant } from './value-arbitraries.ts';
import { publicCatalog, publicIncident, publicPage, publicPlannedWork } from './public-projection.ts';
import { anyCatalog } from './catalog-arbitraries.ts';
import { anyIncident, anyIncidents, anyPlannedWork, anyRedoWindows } from './incident-arbitraries.ts';
import { anyPage, anyReport } from './report-arbitraries.ts';

/** One answer of the API in a test: how its content is made up, told and read, and what of it the public is to know. */
export type TestResource = Readonly<{
  name: string;
  /** the schema's name without its audience */
  schema: string;
  samples: fc.Arbitrary<(audience: Audience) => Sample>;
  decode: (body: unknown, audience: Audience) => Decoded<unknown>;
}>;

/** `expected`: what decoding must give. */
export type Sample = Readonly<{ body: unknown; expected: unknown }>;

export type Meta = Readonly<{ audience: Audience; generatedAt: Instant }>;

function resource<T>(
  name: string,
  schema: string,
  content: fc.Arbitrary<T>,
  encode: (value: T, meta: Meta) => unknown,
  decode: TestResource['decode'],
  expected: (value: T, meta: Meta) => unknown,
): TestResource {
  const samples = fc.tuple(content, anyInstant).map(([value, generatedAt]) => (audience: Audience): Sample => {
    const meta = { audience, generatedAt };
    const body: unknown = JSON.parse(JSON.stringify(encode(value, meta)));
    return { body, expected: expected(value, meta) };
  });
  return { name, schema, samples, decode };
}

const seenBy =
  <T>(project: (value: T) => T) =>
  (value: T, audience: Audience): T =>
    audience === 'public' ? project(value) : value;

type PointerDraft = typeof anyPointer extends fc.Arbitrary<infer Draft> ? Draft : never;

function pointerFor({ prefix, ...pointer }: PointerDraft, { audience }: Meta): Pointer {
  const { epoch, seq } = pointer.position;
  return { ...pointer, audience, boardUrl: `${prefix}/api/v1/${audience}/boards/${epoch}-${seq}` };
}

export const testResources: readonly TestResource[] = [
  resource(
    'pointer',
    'Pointer',
    anyPointer,
    (value, meta) => encodePointer(pointerFor(value, meta)),
    decodePointer,
    pointerFor,
  ),
  resource('board', 'Board', anyBoard(), encodeBoard, decodeBoard, (board, { generatedAt }) => ({
    board,
    generatedAt,
  })),
  resource(
    'catalog',
    'Catalog',
    anyCatalog,
    (value, { audience }) => encodeCatalog(value, audience),
    decodeCatalog,
    (value, { audience }) => seenBy(publicCatalog)(value, audience),
  ),
  resource('insurer page', 'InsurerPage', anyPage, encodeInsurer, decodeInsurer, (page, { audience, generatedAt }) => ({
    page: seenBy(publicPage)(page, audience),
    generatedAt,
  })),
  resource(
    'history',
    'History',
    anyHistory,
    (value, meta) => encodeHistory({ ...value, ...meta }),
    decodeHistory,
    (value, { generatedAt }) => ({ ...value, generatedAt }),
  ),
  resource(
    'availability',
    'Availability',
    anyReport,
    encodeAvailability,
    decodeAvailability,
    (report, { generatedAt }) => ({
      report,
      generatedAt,
    }),
  ),
  resource(
    'incidents',
    'Incidents',
    anyIncidents,
    encodeIncidents,
    decodeIncidents,
    (value, { audience, generatedAt }) => ({
      incidents: value.map((incident) => seenBy(publicIncident)(incident, audience)),
      generatedAt,
    }),
  ),
  resource(
    'incident',
    'IncidentAnswer',
    anyIncident,
    encodeIncident,
    decodeIncident,
    (value, { audience, generatedAt }) => ({
      incident: seenBy(publicIncident)(value, audience),
      generatedAt,
    }),
  ),
  resource(
    'planned work',
    'PlannedWork',
    anyPlannedWork,
    encodePlannedWork,
    decodePlannedWork,
    (value, { audience, generatedAt }) => ({
      plannedWork: value.map((item) => seenBy(publicPlannedWork)(item, audience)),
      generatedAt,
    }),
  ),
  resource(
    'redo windows',
    'RedoWindows',
    anyRedoWindows,
    encodeRedoWindows,
    decodeRedoWindows,
    (redoWindows, { generatedAt }) => ({
      redoWindows,
      generatedAt,
    }),
  ),
];
