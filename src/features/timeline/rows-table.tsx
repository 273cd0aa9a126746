import { useMemo } from 'react';
import type { Window } from '#domain/instant.ts';
import { lettersOf } from '#domain/pair-letters.ts';
import type { Messages } from '#i18n/messages.ts';
import type { TimelineWords } from '#i18n/timeline/timeline-words-de.ts';
import { ShowMoreButton } from '#ui/primitives/show-more-button.tsx';
import { useShowMore } from '#ui/primitives/use-show-more.ts';
import { spansShown, type TimelineRow } from './timeline-rows.ts';

export type RowsTableProps = Readonly<{
  rows: readonly TimelineRow[];
  window: Window;
  messages: Messages;
  words: TimelineWords;
}>;

const step = 200;

/** The bars as a table: what was in which state from when to when, as far as the window shows it. */
export function RowsTable({ rows, window, messages, words }: RowsTableProps) {
  const { formats, status } = messages;
  const lines = useMemo(() => spansShown(rows, window), [rows, window]);
  const { shown, next, showMore } = useShowMore(lines.length, step);
  return (
    <>
      <table>
        <caption>{words.rows.table}</caption>
        <thead>
          <tr>
            <th scope="col">{words.rows.name}</th>
            <th scope="col">{words.rows.from}</th>
            <th scope="col">{words.rows.to}</th>
            <th scope="col">{words.rows.state}</th>
            <th scope="col">{words.rows.duration}</th>
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, shown).map(({ name, from, to, pair, key }) => (
            <tr key={key}>
              <th scope="row">
                <bdi>{name}</bdi>
              </th>
              <td>{formats.dateTime(from)}</td>
              <td>{formats.dateTime(to)}</td>
              <td>
                {lettersOf(pair)} {status.staff[pair.availability][pair.mode]}
              </td>
              <td>{formats.duration(to - from)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ShowMoreButton next={next} onShowMore={showMore} label={words.rows.more(next, lines.length - shown)} />
    </>
  );
}
