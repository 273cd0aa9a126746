import type { InsurerDay } from '#contract/codec/insurer-day-codec.ts';
import type { BerlinDay } from '#domain/berlin-time.ts';
import { dayRuns } from '#domain/day-runs.ts';
import type { Instant } from '#domain/instant.ts';
import { dayName, worstWords } from './day-words.ts';
import type { Talk } from './talk.ts';
import './day-table.css';

export type DayTableProps = Readonly<{
  first: BerlinDay;
  days: readonly InsurerDay[];
  caption: string;
  now: Instant;
  talk: Talk;
}>;

/** The same days as a table, newest first; days that were alike share a line. */
export function DayTable({ first, days, caption, now, talk }: DayTableProps) {
  const { days: words } = talk.words;
  const { duration } = talk.messages.formats;
  const amount = (ms: number) => (ms === 0 ? '–' : duration(ms));
  return (
    <table className="day-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {[words.period, words.worst, words.lostHead, words.unknownHead].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {dayRuns(first, days)
          .toReversed()
          .map(({ from, to, worst, lostMs, unknownMs }) => (
            <tr key={from}>
              <th scope="row">
                {from === to ? dayName(from, now, talk) : words.range(dayName(from, now, talk), dayName(to, now, talk))}
              </th>
              <td>{worstWords(worst, talk)}</td>
              <td>{amount(lostMs)}</td>
              <td>{amount(unknownMs)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
