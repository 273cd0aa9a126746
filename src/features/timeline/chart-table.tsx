import { berlinInstantOf } from '#domain/berlin-time.ts';
import type { Window } from '#domain/instant.ts';
import { stateDaysOf } from '#domain/state-days.ts';
import { stepsIn, type StateCounts, type StateStep } from '#domain/state-steps.ts';
import type { Messages } from '#i18n/messages.ts';
import type { TimelineWords } from '#i18n/timeline/timeline-words-de.ts';
import { attentionColumns } from './timeline-csv.ts';

export type ChartTableProps = Readonly<{
  steps: readonly StateStep[];
  window: Window;
  messages: Messages;
  words: TimelineWords;
}>;

/** More steps than this are told day by day. */
const stepsAtMost = 40;

/** The curve as a table: each step, or for many each day with the most of it. */
export function ChartTable({ steps, window, messages, words }: ChartTableProps) {
  const { formats, status } = messages;
  const shown = stepsIn(steps, window);
  const isByDay = shown.length > stepsAtMost;
  const lines: readonly Readonly<{ key: string; head: string; counts: StateCounts }>[] = isByDay
    ? stateDaysOf(steps, window).map(({ day, most }) => ({
        key: day,
        head: formats.date(berlinInstantOf(day)),
        counts: most,
      }))
    : shown.map(({ at, counts }) => ({ key: String(at), head: formats.dateTime(at), counts }));
  return (
    <table>
      <caption>{isByDay ? words.chart.tableDays : words.chart.tableSteps}</caption>
      <thead>
        <tr>
          <th scope="col">{isByDay ? words.chart.day : words.chart.from}</th>
          {attentionColumns.map((one) => (
            <th key={one} scope="col" data-number>
              {status.attention[one]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ key, head, counts }) => (
          <tr key={key}>
            <th scope="row">{head}</th>
            {attentionColumns.map((one) => (
              <td key={one} data-number>
                {formats.number(counts[one])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
