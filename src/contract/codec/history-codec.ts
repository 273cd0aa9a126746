import type { Audience } from '#domain/audience.ts';
import type { Gap, HistoryInput } from '#domain/history.ts';
import type { Instant } from '#domain/instant.ts';
import { accepted, refused, type Decoded } from '../decoded.ts';
import { createFlawList } from '../flaw-list.ts';
import { encodeInstant } from '../instant-codec.ts';
import { openAnswer } from '../open-answer.ts';
import { bySchema } from '../open-record.ts';
import { historySchema } from '../schemas/history-schemas.ts';
import type { WireHistory } from '../wire-types.ts';
import type { AnswerMeta } from './answer-meta.ts';
import { decodeColumns } from './board-column-reader.ts';
import { encodeColumns } from './board-columns.ts';
import { encodeGap, readGap } from './gap-codec.ts';
import { decodeTransitionColumns } from './transition-column-reader.ts';
import { encodeTransitionColumns } from './transition-columns.ts';

/** `transitions` ascending by `seq`, with `knownAt` never falling. */
export function encodeHistory(history: HistoryInput & AnswerMeta): WireHistory {
  return {
    schema: 'history/1',
    audience: history.audience,
    generatedAt: encodeInstant(history.generatedAt),
    from: encodeInstant(history.window.from),
    to: encodeInstant(history.window.to),
    base: encodeColumns(history.base),
    transitions: encodeTransitionColumns(history.transitions),
    gaps: history.gaps.map(encodeGap),
  };
}

/** A gap that cannot be read refuses the history: without it, time nobody knows of would be drawn as known. */
export function decodeHistory(
  body: unknown,
  audience: Audience,
): Decoded<HistoryInput & Readonly<{ generatedAt: Instant }>> {
  const answer = openAnswer(bySchema(historySchema), 'history/1', body, audience);
  if (!answer.ok) return answer;
  const { generatedAt, from, to } = answer.value;
  if (to < from) return refused('a history that ends before it begins');
  const flaws = createFlawList();
  const base = decodeColumns(answer.value.base, 'base.', flaws);
  if (!base.ok) return base;
  const transitions = decodeTransitionColumns(answer.value.transitions, 'transitions', flaws);
  if (!transitions.ok) return transitions;
  const gaps: Gap[] = [];
  for (const [index, part] of answer.value.gaps.entries()) {
    const gap = readGap(part, `gaps[${index}]`, flaws);
    if (gap === null) return refused(`gaps[${index}]: unreadable`);
    gaps.push(gap);
  }
  const history = { base: base.value, window: { from, to }, transitions: transitions.value, gaps, generatedAt };
  return accepted(history, flaws.all());
}
