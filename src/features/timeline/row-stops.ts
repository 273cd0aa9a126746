import type { PlannedWork } from '#domain/incident.ts';
import type { Window } from '#domain/instant.ts';
import type { Pair } from '#domain/pair.ts';
import type { Span } from '#domain/timeline.ts';
import type { Messages } from '#i18n/messages.ts';
import type { TimelineWords } from '#i18n/timeline/timeline-words-de.ts';
import { spanWords } from './span-words.ts';
import type { TimelineRow } from './timeline-rows.ts';

/** What the keys stand on in a row: a stretch of one state, or behind all of them a piece of announced work. */
export type RowStop = Readonly<{ kind: 'span'; span: Span }> | Readonly<{ kind: 'work'; work: PlannedWork }>;

type Drawn = Pick<TimelineRow, 'spans' | 'works'>;

export function stopAt({ spans, works }: Drawn, place: number): RowStop | null {
  const span = spans[place];
  if (span !== undefined) return { kind: 'span', span };
  const work = works[place - spans.length];
  return work === undefined ? null : { kind: 'work', work };
}

export function stopCount({ spans, works }: Drawn): number {
  return spans.length + works.length;
}

/** The last stretch: what is so now. Where nothing is told, what is announced. */
export function usualStop({ spans }: Drawn): number {
  return Math.max(0, spans.length - 1);
}

export function windowOfStop(stop: RowStop): Window {
  return stop.kind === 'span' ? stop.span : { from: stop.work.startsAt, to: stop.work.endsAt };
}

/** The state it is in, or is to be in. */
export function pairOfStop(stop: RowStop): Pair {
  return stop.kind === 'span' ? stop.span.pair : stop.work.expected;
}

export function stopWords(
  stop: RowStop,
  corrected: readonly Window[],
  messages: Messages,
  words: TimelineWords,
): string {
  return stop.kind === 'span'
    ? spanWords(stop.span, corrected, messages, words)
    : workWords(stop.work, messages, words);
}

/** "Angekündigt: Rückschaltung, 10. Mai, 08:00 Uhr bis 12:00 Uhr, Unterbrechung bis 30 min" */
export function workWords(
  { kind, startsAt, endsAt, maxInterruptionSeconds }: PlannedWork,
  { formats, panel }: Messages,
  { rows }: TimelineWords,
): string {
  const said = rows.work(panel.works[kind], formats.dateTime(startsAt), formats.dateTime(endsAt));
  return maxInterruptionSeconds === null
    ? said
    : `${said}, ${rows.interruption(formats.duration(maxInterruptionSeconds * 1_000))}`;
}
