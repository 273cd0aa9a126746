import type { Audience } from '#domain/audience.ts';
import type { RedoWindow } from '#domain/incident.ts';
import type { Instant } from '#domain/instant.ts';
import * as v from 'valibot';
import { accepted, type Decoded } from '../decoded.ts';
import { createFlawList, type FlawList } from '../flaw-list.ts';
import { encodeInstant } from '../instant-codec.ts';
import { openAnswer } from '../open-answer.ts';
import { bySchema } from '../open-record.ts';
import { redoWindowSchema, redoWindowsSchema } from '../schemas/announcement-schemas.ts';
import type { WireRedoWindow, WireRedoWindows } from '../wire-types.ts';
import type { AnswerMeta } from './answer-meta.ts';
import { encodeInstantOrNull } from './instant-or-null.ts';
import { encodeProvenance, readProvenance } from './provenance-codec.ts';
import { readInstantOrNull, readList, readWord, settleTwins } from './reading.ts';
import { encodeIds, readAllOrIds } from './scope-codec.ts';
import { encodeText, encodeTextOrNull, readProse, readProseOrNull } from './text-codec.ts';

export function encodeRedoWindows(redoWindows: readonly RedoWindow[], meta: AnswerMeta): WireRedoWindows {
  return {
    schema: 'redo-windows/1',
    audience: meta.audience,
    generatedAt: encodeInstant(meta.generatedAt),
    redoWindows: redoWindows.map(encodeRedoWindow),
  };
}

export function decodeRedoWindows(
  body: unknown,
  audience: Audience,
): Decoded<{ redoWindows: readonly RedoWindow[]; generatedAt: Instant }> {
  const answer = openAnswer(bySchema(redoWindowsSchema), 'redo-windows/1', body, audience);
  if (!answer.ok) return answer;
  const flaws = createFlawList();
  const redoWindows = readRedoWindows(answer.value.redoWindows, 'redoWindows', flaws);
  return accepted({ redoWindows, generatedAt: answer.value.generatedAt }, flaws.all());
}

export function encodeRedoWindow(window: RedoWindow): WireRedoWindow {
  const { insured, practice, employer } = window.actions;
  return {
    id: window.id,
    service: window.serviceId,
    insurers: encodeIds(window.insurerIds),
    from: encodeInstant(window.from),
    to: encodeInstant(window.to),
    knownAt: encodeInstant(window.knownAt),
    transaction: encodeText(window.transaction),
    actions: {
      insured: encodeTextOrNull(insured),
      practice: encodeTextOrNull(practice),
      employer: encodeTextOrNull(employer),
    },
    deadline: encodeInstantOrNull(window.deadline),
    status: window.status,
    source: encodeProvenance(window.source),
  };
}

export function readRedoWindows(part: unknown, path: string, flaws: FlawList): RedoWindow[] {
  const read = (entry: unknown, at: string) => readRedoWindow(entry, at, flaws);
  return settleTwins(readList(part, path, flaws, read), path, flaws, () => null);
}

/** Null when it does not say what was lost, for whom and when. A status we do not know is `open`: work is not declared done by accident. */
function readRedoWindow(part: unknown, path: string, flaws: FlawList): RedoWindow | null {
  const result = v.safeParse(redoWindowSchema, part);
  if (!result.success || result.output.to < result.output.from) return null;
  const record = result.output;
  const insurerIds = readAllOrIds(record.insurers, `${path}.insurers`, flaws);
  if (insurerIds === null) return null;
  return {
    id: record.id,
    serviceId: record.service,
    insurerIds,
    from: record.from,
    to: record.to,
    knownAt: record.knownAt,
    transaction: readProse(record.transaction, `${path}.transaction`, flaws),
    actions: {
      insured: readProseOrNull(record.actions.insured, `${path}.actions.insured`, flaws),
      practice: readProseOrNull(record.actions.practice, `${path}.actions.practice`, flaws),
      employer: readProseOrNull(record.actions.employer, `${path}.actions.employer`, flaws),
    },
    deadline: readInstantOrNull(record.deadline, `${path}.deadline`, flaws),
    status: readWord(record.status, ['open', 'closed'], `${path}.status`, flaws, 'open'),
    source: readProvenance(record.source, `${path}.source`, flaws),
  };
}
