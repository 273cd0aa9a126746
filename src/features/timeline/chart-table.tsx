import type { Attention } from '#domain/attention.ts';
import { berlinInstantOf } from '#domain/berlin-time.ts';
import type { Window } from '#domain/instant.ts';
import { stateDaysOf } from '#domain/state-days.ts';
import { stateAt, type StateCounts, type StateStep } from '#domain/state-steps.ts';
import type { Messages } from '#i18n/messages.ts';
import type { TimelineWords } from '#i18n/timeline/timeline-words-de.ts';

export type ChartTableProps = Readonly<{
  steps: readonly StateStep[];
  window: Window;
  messages: Messages;
  words: TimelineWords;
}>;

const columns = ['P1', 'PU', 'P2', 'P3', 'P4', 'P0'] as const satisfies readonly Attention[];
/** More steps than this are told day by day. */
const stepsAtMost = 40;

/** The curve as a table: each step, or for many each day with the most of it. */
export function ChartTable({ steps, window, messages, words }: ChartTableProps) {
  const { formats, status } = messages;
  const before = stateAt(steps, window.from);
  const within = steps.filter(({ at }) => at > window.from && at < window.to);
  const shown = before === null ? within : [{ ...before, at: window.from }, ...within];
  const isByDay = shown.length > stepsAtMost;
  const lines: readonly Readonly<{ key: string; head: string; counts: StateCounts }>[] = isByDay
    ? stateDaysOf(steps, window).map(({ day, most }) => ({ key: day, head: formats.date(berlinInstantOf(day)), counts: most }))
    : shown.map(({ at, counts }) => ({ key: String(at), head: formats.dateTime(at), counts }));
  return (
    <div className="tl-table-box">
      <table className="tl-table">
        <caption>{isByDay ? words.chart.tableDays : words.chart.tableSteps}</caption>
        <thead>
          <tr>
            <th scope="col">{isByDay ? words.chart.day : words.chart.from}</th>
            {columns.map((one) => (
              <th key={one} scope="col">
                {status.attention[one]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, head, counts }) => (
            <tr key={key}>
              <th scope="row">{head}</th>
              {columns.map((one) => (
                <td key={one}>{formats.number(counts[one])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
