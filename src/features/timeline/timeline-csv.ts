import type { Attention } from '#domain/attention.ts';
import { minuteMs, type Window } from '#domain/instant.ts';
import { formatMoment } from '#domain/moment.ts';
import { lettersOf } from '#domain/pair-letters.ts';
import { stepsIn, type StateStep } from '#domain/state-steps.ts';
import type { Messages } from '#i18n/messages.ts';
import type { TimelineWords } from '#i18n/timeline/timeline-words-de.ts';
import type { CsvRow } from '#lib/csv.ts';
import { spansShown, type TimelineRow } from './timeline-rows.ts';

export const attentionColumns = ['P1', 'PU', 'P2', 'P3', 'P4', 'P0'] as const satisfies readonly Attention[];

/** Every step of the curve in the window, with Berlin times. */
export function chartRecords(
  steps: readonly StateStep[],
  window: Window,
  { status }: Messages,
  { chart }: TimelineWords,
): readonly CsvRow[] {
  return [
    [chart.from, ...attentionColumns.map((one) => status.attention[one])],
    ...stepsIn(steps, window).map(({ at, counts }) => [
      formatMoment(at),
      ...attentionColumns.map((one) => counts[one]),
    ]),
  ];
}

/** Every bar of the rows in the window; durations in minutes. */
export function rowRecords(
  rows: readonly TimelineRow[],
  window: Window,
  { status }: Messages,
  words: TimelineWords,
): readonly CsvRow[] {
  const { name, from, to, code, state, minutes } = words.rows;
  return [
    [name, from, to, code, state, minutes],
    ...spansShown(rows, window).map((span) => [
      span.name,
      formatMoment(span.from),
      formatMoment(span.to),
      lettersOf(span.pair),
      status.staff[span.pair.availability][span.pair.mode],
      Math.round(((span.to - span.from) / minuteMs) * 10) / 10,
    ]),
  ];
}
