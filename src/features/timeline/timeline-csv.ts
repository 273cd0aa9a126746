import type { Attention } from '#domain/attention.ts';
import { minuteMs, type Window } from '#domain/instant.ts';
import { formatMoment } from '#domain/moment.ts';
import { lettersOf } from '#domain/pair-letters.ts';
import { stateAt, type StateStep } from '#domain/state-steps.ts';
import type { Messages } from '#i18n/messages.ts';
import type { TimelineWords } from '#i18n/timeline/timeline-words-de.ts';
import { csvOf } from '#lib/csv.ts';
import { spansShown } from './rows-table.tsx';
import type { TimelineRow } from './timeline-rows.ts';

const columns = ['P1', 'PU', 'P2', 'P3', 'P4', 'P0'] as const satisfies readonly Attention[];

/** Every step of the curve in the window, with Berlin times. */
export function chartCsv(steps: readonly StateStep[], window: Window, { status }: Messages, { chart }: TimelineWords): string {
  const before = stateAt(steps, window.from);
  const within = steps.filter(({ at }) => at > window.from && at < window.to);
  const shown = before === null ? within : [{ ...before, at: window.from }, ...within];
  return csvOf([
    [chart.from, ...columns.map((one) => status.attention[one])],
    ...shown.map(({ at, counts }) => [formatMoment(at), ...columns.map((one) => counts[one])]),
  ]);
}

/** Every bar of the rows in the window; durations in minutes. */
export function rowsCsv(rows: readonly TimelineRow[], window: Window, { status }: Messages, words: TimelineWords): string {
  const { name, from, to, code, state, minutes } = words.rows;
  return csvOf([
    [name, from, to, code, state, minutes],
    ...spansShown(rows, window).map((span) => [
      span.name,
      formatMoment(span.from),
      formatMoment(span.to),
      lettersOf(span.pair),
      status.staff[span.pair.availability][span.pair.mode],
      Math.round(((span.to - span.from) / minuteMs) * 10) / 10,
    ]),
  ]);
}
