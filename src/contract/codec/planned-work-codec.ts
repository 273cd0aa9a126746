import type { Audience } from '#domain/audience.ts';
import { plannedWorkKinds, plannedWorkStatuses, type PlannedWork } from '#domain/incident.ts';
import type { Instant } from '#domain/instant.ts';
import * as v from 'valibot';
import { accepted, type Decoded } from '../decoded.ts';
import { createFlawList, type FlawList } from '../flaw-list.ts';
import { encodeInstant } from '../instant-codec.ts';
import { openAnswer } from '../open-answer.ts';
import { bySchema } from '../open-record.ts';
import { plannedWorkItemSchema, plannedWorkSchema } from '../schemas/announcement-schemas.ts';
import type { WirePlannedWork, WirePlannedWorkItem } from '../wire-types.ts';
import type { AnswerMeta } from './answer-meta.ts';
import { encodePair, readPair } from './pair-codec.ts';
import { encodeProvenance, readProvenance } from './provenance-codec.ts';
import { maxTextLength, readCount, readList, readWord, readWordsOrNull, settleTwins } from './reading.ts';
import { encodeScope, readScope } from './scope-codec.ts';
import { encodeText, readProse } from './text-codec.ts';

export function encodePlannedWork(plannedWork: readonly PlannedWork[], meta: AnswerMeta): WirePlannedWork {
  return {
    schema: 'planned-work/1',
    audience: meta.audience,
    generatedAt: encodeInstant(meta.generatedAt),
    plannedWork: plannedWork.map((item) => encodePlannedWorkItem(item, meta.audience)),
  };
}

export function decodePlannedWork(
  body: unknown,
  audience: Audience,
): Decoded<{ plannedWork: readonly PlannedWork[]; generatedAt: Instant }> {
  const answer = openAnswer(bySchema(plannedWorkSchema), 'planned-work/1', body, audience);
  if (!answer.ok) return answer;
  const flaws = createFlawList();
  const plannedWork = readPlannedWorkItems(answer.value.plannedWork, audience, 'plannedWork', flaws);
  return accepted({ plannedWork, generatedAt: answer.value.generatedAt }, flaws.all());
}

/** Field by field: what is not named here never travels. */
export function encodePlannedWorkItem(item: PlannedWork, audience: Audience): WirePlannedWorkItem {
  const record: WirePlannedWorkItem = {
    id: item.id,
    sequence: item.sequence,
    kind: item.kind,
    status: item.status,
    knownAt: encodeInstant(item.knownAt),
    startsAt: encodeInstant(item.startsAt),
    endsAt: encodeInstant(item.endsAt),
    maxInterruptionSeconds: item.maxInterruptionSeconds,
    expected: encodePair(item.expected),
    affected: encodeScope(item.affected),
    text: encodeText(item.text),
    source: encodeProvenance(item.source),
  };
  return audience === 'staff' ? { ...record, staffNote: item.staffNote } : record;
}

export function readPlannedWorkItems(part: unknown, audience: Audience, path: string, flaws: FlawList): PlannedWork[] {
  const read = (entry: unknown, at: string) => readItem(entry, audience, at, flaws);
  return settleTwins(readList(part, path, flaws, read), path, flaws, () => null);
}

/** Null when it does not say what, when and for whom, or ends before it begins. */
function readItem(part: unknown, audience: Audience, path: string, flaws: FlawList): PlannedWork | null {
  const result = v.safeParse(plannedWorkItemSchema, part);
  if (!result.success || result.output.endsAt < result.output.startsAt) return null;
  const record = result.output;
  const affected = readScope(record.affected, `${path}.affected`, flaws);
  if (affected === null) return null;
  const seconds = record.maxInterruptionSeconds;
  return {
    id: record.id,
    sequence: record.sequence,
    kind: readWord(record.kind, plannedWorkKinds, `${path}.kind`, flaws, 'maintenance'),
    status: readWord(record.status, plannedWorkStatuses, `${path}.status`, flaws, 'planned'),
    knownAt: record.knownAt,
    startsAt: record.startsAt,
    endsAt: record.endsAt,
    maxInterruptionSeconds: seconds === null ? null : readCount(seconds, `${path}.maxInterruptionSeconds`, flaws, null),
    expected: readPair(record.expected.availability, record.expected.mode, `${path}.expected`, flaws),
    affected,
    text: readProse(record.text, `${path}.text`, flaws),
    source: readProvenance(record.source, `${path}.source`, flaws),
    staffNote:
      audience === 'public' ? null : readWordsOrNull(record.staffNote, `${path}.staffNote`, flaws, maxTextLength),
  };
}
