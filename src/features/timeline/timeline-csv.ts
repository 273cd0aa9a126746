import type { Attention } from '#domain/attention.ts';
import { minuteMs, type Window } from '#domain/instant.ts';
import { formatMoment } from '#domain/moment.ts';
import { affectedIn, stepsIn, type StateStep } from '#domain/state-steps.ts';
import type { Messages } from '#i18n/messages.ts';
import type { TimelineWords } from '#i18n/timeline/timeline-words-de.ts';
import type { CsvRow } from '#lib/csv.ts';
import { stretchesShown, stretchWords } from './row-stretches.ts';
import type { TimelineRow } from './timeline-rows.ts';

export const attentionColumns = ['P1', 'PU', 'P2', 'P3', 'P4', 'P0'] as const satisfies readonly Attention[];

/** Every step of the curve in the window, with Berlin times. */
export function chartRecords(
  steps: readonly StateStep[],
  window: Window,
  { status }: Messages,
  { chart }: TimelineWords,
): readonly CsvRow[] {
  return [
    [chart.from, chart.affected, ...attentionColumns.map((one) => status.attention[one])],
    ...stepsIn(steps, window).map(({ at, counts }) => [
      formatMoment(at),
      affectedIn(counts),
      ...attentionColumns.map((one) => counts[one]),
    ]),
  ];
}

/** Every bar of the rows in the window, and what is announced in it; durations in minutes. */
export function rowRecords(
  rows: readonly TimelineRow[],
  part: Window,
  window: Window,
  messages: Messages,
  words: TimelineWords,
): readonly CsvRow[] {
  const { name, from, to, code, state, minutes } = words.rows;
  return [
    [name, from, to, code, state, minutes],
    ...stretchesShown(rows, part, window).map((stretch) => {
      const told = stretchWords(stretch, messages, words);
      return [
        stretch.name,
        formatMoment(stretch.from),
        formatMoment(stretch.to),
        told.letters,
        told.words,
        Math.round(((stretch.to - stretch.from) / minuteMs) * 10) / 10,
      ];
    }),
  ];
}
