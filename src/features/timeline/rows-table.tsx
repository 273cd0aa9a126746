import { useMemo } from 'react';
import type { Window } from '#domain/instant.ts';
import type { Messages } from '#i18n/messages.ts';
import type { TimelineWords } from '#i18n/timeline/timeline-words-de.ts';
import { ShowMoreButton } from '#ui/primitives/show-more-button.tsx';
import { useShowMore } from '#ui/primitives/use-show-more.ts';
import { stretchesShown, stretchWords } from './row-stretches.ts';
import type { TimelineRow } from './timeline-rows.ts';

export type RowsTableProps = Readonly<{
  rows: readonly TimelineRow[];
  part: Window;
  window: Window;
  messages: Messages;
  words: TimelineWords;
}>;

const step = 200;

/** The bars as a table: what was in which state from when to when, as far as the window shows it, and what is announced. */
export function RowsTable({ rows, part, window, messages, words }: RowsTableProps) {
  const { formats } = messages;
  const lines = useMemo(() => stretchesShown(rows, part, window), [rows, part, window]);
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
          {lines.slice(0, shown).map((line) => {
            const told = stretchWords(line, messages, words);
            return (
              <tr key={line.key}>
                <th scope="row">
                  <bdi>{line.name}</bdi>
                </th>
                <td>{formats.dateTime(line.from)}</td>
                <td>{formats.dateTime(line.to)}</td>
                <td>
                  {told.letters} {told.words}
                </td>
                <td>{formats.duration(line.to - line.from)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <ShowMoreButton next={next} onShowMore={showMore} label={words.rows.more(next, lines.length - shown)} />
    </>
  );
}
