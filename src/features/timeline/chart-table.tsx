import { berlinInstantOf } from '#domain/berlin-time.ts';
import type { Window } from '#domain/instant.ts';
import { stateDaysOf } from '#domain/state-days.ts';
import { affectedIn, stepsIn, type StateCounts, type StateStep } from '#domain/state-steps.ts';
import type { Messages } from '#i18n/messages.ts';
import type { TimelineWords } from '#i18n/timeline/timeline-words-de.ts';
import { attentionColumns } from './timeline-csv.ts';

export type ChartTableProps = Readonly<{
  steps: readonly StateStep[];
  part: Window;
  messages: Messages;
  words: TimelineWords;
}>;

/** For a day the most that were affected at once: that of each class may have been at another hour. */
type Line = Readonly<{ key: string; head: string; affected: number; counts: StateCounts }>;

/** More steps than this are told day by day. */
const stepsAtMost = 40;

/** The curve as a table: each step, or for many each day with the most of it. */
export function ChartTable({ steps, part, messages, words }: ChartTableProps) {
  const { formats, status } = messages;
  const shown = stepsIn(steps, part);
  const isByDay = shown.length > stepsAtMost;
  const lines: readonly Line[] = isByDay
    ? stateDaysOf(steps, part).map(({ day, most, mostAffected }) => ({
        key: day,
        head: formats.date(berlinInstantOf(day)),
        affected: mostAffected,
        counts: most,
      }))
    : shown.map(({ at, counts }) => ({
        key: String(at),
        head: formats.dateTime(at),
        affected: affectedIn(counts),
        counts,
      }));
  return (
    <table>
      <caption>{isByDay ? words.chart.tableDays : words.chart.tableSteps}</caption>
      <thead>
        <tr>
          <th scope="col">{isByDay ? words.chart.day : words.chart.from}</th>
          <th scope="col" data-number>
            {words.chart.affected}
          </th>
          {attentionColumns.map((one) => (
            <th key={one} scope="col" data-number>
              {status.attention[one]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ key, head, affected, counts }) => (
          <tr key={key}>
            <th scope="row">{head}</th>
            <td data-number>{formats.number(affected)}</td>
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
