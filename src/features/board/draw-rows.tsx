import { isFiltering } from '#domain/board-filter.ts';
import type { Instant } from '#domain/instant.ts';
import type { Baseline } from '#domain/baseline.ts';
import { BoardRow, type BoardRowProps } from './board-row.tsx';
import type { BoardProps } from './board-props.ts';
import { GroupHeading } from './group-heading.tsx';
import type { NewsOfRows } from './news-of-rows.ts';
import type { Section } from './sections.ts';
import type { BoardRows } from './use-board-rows.ts';

/** What rows and headings are made of. Each part stays the same object while it says the same, so that only what changed is drawn. */
export type GivenToRows = Readonly<{
  asked: BoardProps;
  rows: BoardRows;
  columnCount: number;
  id: string;
  names: ReadonlyMap<string, string>;
  news: NewsOfRows;
  receding: Pick<Baseline, 'incidentId'> | null;
  curve: BoardRowProps['curve'];
  today: Instant;
}>;

/** Where a row stands: `line` counts all lines of the grid, `top` is px below the group's first row, null = where it comes. */
export type RowPlace = Readonly<{ insurerId: string; line: number; top: number | null }>;

export function drawRow({ insurerId, line, top }: RowPlace, given: GivenToRows) {
  const { asked, rows, names, news } = given;
  const { selected, messages } = asked;
  const row = rows.rows.get(insurerId);
  if (row === undefined) return null;
  return (
    <BoardRow
      // a line among many stays and says something else: taking lines out and in again costs far more than writing them anew
      key={top ?? insurerId}
      row={row}
      name={names.get(insurerId) ?? `${insurerId} (${messages.board.unknownInsurer})`}
      position={line + 2}
      top={top}
      columns={rows.columns}
      proof={asked.proof}
      today={given.today}
      news={news.get(insurerId) ?? ''}
      selectedServiceId={selected?.insurerId === insurerId ? selected.serviceId : null}
      receding={given.receding}
      curve={given.curve}
      steps={asked.curves?.get(insurerId) ?? null}
      messages={messages}
    />
  );
}

export function drawHeading(section: Section, given: GivenToRows) {
  if (!section.hasHeading) return null;
  return (
    <GroupHeading
      group={section.key}
      labelId={given.id + section.key}
      count={countWords(section, given)}
      isOpen={section.isOpen}
      position={section.start + 2}
      columnCount={given.columnCount}
      onFold={given.rows.fold}
      messages={given.asked.messages}
    />
  );
}

/** The id of the words a group is named by. */
export function labelIdOf(section: Section, { id }: GivenToRows): string | undefined {
  return section.hasHeading ? id + section.key : undefined;
}

/** "7 Kassen"; without proof what the group held when there was some; and when nothing at all is wrong, that. */
function countWords({ key, insurerIds }: Section, { asked, rows }: GivenToRows): string {
  const { summary, filter, messages } = asked;
  if (!rows.isProven) return messages.board.groupCountLast(insurerIds.length);
  const isAllNormal = key === 'normal' && rows.sections.length === 1 && !isFiltering(filter);
  return isAllNormal && summary !== null
    ? messages.board.allNormal(summary.cells)
    : messages.board.groupCount(insurerIds.length);
}
