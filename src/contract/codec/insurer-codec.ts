import type { Audience } from '#domain/audience.ts';
import type { FallbackGuide, Insurer } from '#domain/catalog.ts';
import { absentCell, type Slot } from '#domain/cell.ts';
import type { Incident, PlannedWork, RedoWindow } from '#domain/incident.ts';
import type { Instant } from '#domain/instant.ts';
import type { PaymentRuns } from '#domain/payment-runs.ts';
import type { Position } from '#domain/position.ts';
import type { Text } from '#domain/text.ts';
import * as v from 'valibot';
import { accepted, refused, type Decoded } from '../decoded.ts';
import { createFlawList, type FlawList } from '../flaw-list.ts';
import { encodeInstant } from '../instant-codec.ts';
import { openAnswer } from '../open-answer.ts';
import { bySchema } from '../open-record.ts';
import { insurerPageSchema, insurerServiceSchema } from '../schemas/insurer-page-schemas.ts';
import type { WireInsurerPage, WireInsurerService } from '../wire-types.ts';
import type { AnswerMeta } from './answer-meta.ts';
import { encodeCell, readCell } from './cell-codec.ts';
import { encodeGuide, readGuide } from './guide-codec.ts';
import { encodeIncidentRecord, readIncidentRecord } from './incident-record-codec.ts';
import { encodeInsurerDays, readInsurerDays, type InsurerDays } from './insurer-day-codec.ts';
import { encodeInsurerRecord, readInsurerRecord } from './insurer-record-codec.ts';
import { encodePaymentRuns, readPaymentRuns } from './payment-runs-codec.ts';
import { encodePlannedWorkItem, readPlannedWorkItems } from './planned-work-codec.ts';
import { readList, readWords, settleTwins } from './reading.ts';
import { encodeRedoWindow, readRedoWindows } from './redo-window-codec.ts';
import { encodeText, readProse, readTitle } from './text-codec.ts';

export type InsurerService = Readonly<{
  /** the service's id */
  id: string;
  code: string;
  name: Text;
  purpose: Text;
  slot: Slot;
  /** what holds for this insurer: its own guides where it has some, else the service's */
  guides: readonly FallbackGuide[];
}>;

/** Everything one insurer's page needs, in one answer of a few kB. */
export type InsurerPage = Readonly<{
  position: Position;
  asOf: Instant;
  insurer: Insurer;
  services: readonly InsurerService[];
  /** null = nothing is known of them */
  payments: PaymentRuns | null;
  days: InsurerDays;
  /** open ones, each with its newest update and the newest that says when all is back; the whole story is at `/incidents/{id}` */
  incidents: readonly Incident[];
  plannedWork: readonly PlannedWork[];
  redoWindows: readonly RedoWindow[];
}>;

export function encodeInsurer(page: InsurerPage, { audience, generatedAt }: AnswerMeta): WireInsurerPage {
  return {
    schema: 'insurer/1',
    audience,
    generatedAt: encodeInstant(generatedAt),
    epoch: page.position.epoch,
    seq: page.position.seq,
    asOf: encodeInstant(page.asOf),
    insurer: encodeInsurerRecord(page.insurer, audience),
    services: page.services.map(encodeService),
    payments: encodePaymentRuns(page.payments),
    days: encodeInsurerDays(page.days),
    incidents: page.incidents.map((incident) => encodeIncidentRecord(incident, audience)),
    plannedWork: page.plannedWork.map((item) => encodePlannedWorkItem(item, audience)),
    redoWindows: page.redoWindows.map(encodeRedoWindow),
  };
}

function encodeService({ id, code, name, purpose, slot, guides }: InsurerService): WireInsurerService {
  return {
    service: id,
    code,
    name: encodeText(name),
    purpose: encodeText(purpose),
    cell: encodeCell(slot),
    guides: guides.map(encodeGuide),
  };
}

export function decodeInsurer(body: unknown, audience: Audience): Decoded<{ page: InsurerPage; generatedAt: Instant }> {
  const answer = openAnswer(bySchema(insurerPageSchema), 'insurer/1', body, audience);
  if (!answer.ok) return answer;
  const { epoch, seq, asOf, generatedAt, days } = answer.value;
  const flaws = createFlawList();
  const insurer = readInsurerRecord(answer.value.insurer, audience, 'insurer', flaws);
  if (insurer === null) return refused('it cannot be told whose page this is');
  const services = readList(answer.value.services, 'services', flaws, (part, path) => readService(part, path, flaws));
  const incidents = readList(answer.value.incidents, 'incidents', flaws, (part, path) =>
    readIncidentRecord(part, audience, path, flaws),
  );
  const page: InsurerPage = {
    position: { epoch, seq },
    asOf,
    insurer,
    services: settleTwins(services, 'services', flaws, unnamedService),
    payments: readPaymentRuns(answer.value.payments, 'payments', flaws),
    days: readInsurerDays(days, 'days', flaws),
    incidents: settleTwins(incidents, 'incidents', flaws, () => null),
    plannedWork: readPlannedWorkItems(answer.value.plannedWork, audience, 'plannedWork', flaws),
    redoWindows: readRedoWindows(answer.value.redoWindows, 'redoWindows', flaws),
  };
  return accepted({ page, generatedAt }, flaws.all());
}

function unnamedService(id: string): InsurerService {
  const nothing: Text = { de: '', en: null, simple: null };
  return { id, code: id, name: { ...nothing, de: id }, purpose: nothing, slot: absentCell, guides: [] };
}

function readService(part: unknown, path: string, flaws: FlawList): InsurerService | null {
  const result = v.safeParse(insurerServiceSchema, part);
  if (!result.success) return null;
  const { service, code, name, purpose, cell, guides } = result.output;
  return {
    id: service,
    code: readWords(code, `${path}.code`, flaws, service),
    name: readTitle(name, `${path}.name`, flaws),
    purpose: readProse(purpose, `${path}.purpose`, flaws),
    slot: readCell(cell, `${path}.cell`, flaws),
    guides: readList(guides, `${path}.guides`, flaws, (entry, at) => readGuide(entry, at, flaws)),
  };
}
