import { useEffect, useMemo, useRef, useState } from 'react';
import { isFiltering } from '#domain/board-filter.ts';
import type { Row } from '#domain/board.ts';
import { isAffected } from '#domain/summary.ts';
import { ShowMoreButton } from '#ui/primitives/show-more-button.tsx';
import { useShowMore } from '#ui/primitives/use-show-more.ts';
import type { Messages } from '#i18n/messages.ts';
import { boardMarks } from '#ui/status/cell-marks.ts';
import { markBoardReady } from '#ui/status/mark-board-ready.ts';
import { affectedPage } from './affected-page.ts';
import { AffectedItem } from './affected-item.tsx';
import type { BoardProps } from './board-props.ts';
import { groupName } from './group-name.ts';
import { insurerNamesOf } from './insurer-names.ts';
import { newsOfRows } from './news-of-rows.ts';
import { paintedPairsOf } from './painted-pairs.ts';
import type { Section } from './sections.ts';
import { useBoardRows } from './use-board-rows.ts';
import { useFocusBack } from './use-focus-back.ts';
import { useReceding } from './use-receding.ts';
import './affected-list.css';

export type AffectedListProps = Pick<
  BoardProps,
  | 'board'
  | 'catalog'
  | 'proof'
  | 'messages'
  | 'filter'
  | 'grouping'
  | 'sorting'
  | 'selected'
  | 'onSelect'
  | 'news'
  | 'baseline'
>;

/** More than a phone should draw at once, and more than all insurers there are today. */
export const pageRows = 100;

/** The board for narrow screens: the affected insurers, each with its services, in the order of the board. A filter finds normal ones too. */
export function AffectedList(props: AffectedListProps) {
  const { catalog, proof, messages, filter, selected, onSelect } = props;
  const frame = useRef<HTMLElement | null>(null);
  const [isFocused, setFocused] = useState(false);
  const { rows, columns, sections, isProven } = useBoardRows(props, isFocused);
  const names = useMemo(() => insurerNamesOf(catalog), [catalog]);
  const news = useMemo(() => newsOfRows(props.news), [props.news]);
  const receding = useReceding(props.baseline);
  useEffect(markBoardReady, []);
  useFocusBack(selected, (cell) => {
    const place = `[data-insurer="${CSS.escape(cell.insurerId)}"][data-service="${CSS.escape(cell.serviceId)}"]`;
    frame.current?.querySelector<HTMLElement>(place)?.focus();
  });

  const isFound = isFiltering(filter);
  const isListed = (row: Row) =>
    isFound || paintedPairsOf(row, proof).some((pair) => pair !== null && isAffected(pair));
  const groups = sections
    .map((section) => ({ section, listed: rowsOf(section, rows).filter(isListed) }))
    .filter(({ listed }) => listed.length > 0);
  const listedCount = groups.reduce((count, { listed }) => count + listed.length, 0);
  const others = rows.size - listedCount;
  const { shown, next, showMore } = useShowMore(listedCount, pageRows);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it is only noticed that the reader is in here
    <section
      ref={frame}
      {...boardMarks(props.board.position)}
      aria-labelledby="affected-heading"
      className="rounded-md border border-line bg-surface"
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
    >
      <h2 id="affected-heading" className="border-b border-line px-4 py-2.5 text-base font-semibold">
        {headingWords(isFound, isProven, messages)}
      </h2>
      {listedCount === 0 && !isFound && <p className="px-4 py-3">{messages.board.listNone}</p>}
      {affectedPage(groups, shown).map(({ section, listed, paged }) => (
        <div key={section.key}>
          {section.hasHeading && (
            <h3 className="affected-group">
              {groupName(section.key, messages)}{' '}
              <span>
                {isProven ? messages.board.groupCount(listed.length) : messages.board.groupCountLast(listed.length)}
              </span>
            </h3>
          )}
          <ul>
            {paged.map((row) => (
              <AffectedItem
                key={row.insurerId}
                row={row}
                name={names.get(row.insurerId) ?? `${row.insurerId} (${messages.board.unknownInsurer})`}
                isBelowHeading={section.hasHeading}
                columns={columns}
                proof={proof}
                news={news.get(row.insurerId) ?? ''}
                selectedServiceId={selected?.insurerId === row.insurerId ? selected.serviceId : null}
                receding={receding}
                onSelect={onSelect}
                messages={messages}
              />
            ))}
          </ul>
        </div>
      ))}
      <ShowMoreButton next={next} onShowMore={showMore} label={messages.board.listMore(next, listedCount - shown)} />
      {!isFound && listedCount > 0 && others > 0 && (
        <p className="px-4 py-3 text-sm text-ink-2">{messages.board.listOthers(others)}</p>
      )}
    </section>
  );
}

/** Without proof nobody is known to be affected, nor not to be. */
function headingWords(isFound: boolean, isProven: boolean, { board }: Messages): string {
  if (isFound) return board.listFound;
  return isProven ? board.listHeading : board.listUnproven;
}

function rowsOf({ insurerIds }: Section, rows: ReadonlyMap<string, Row>): readonly Row[] {
  return insurerIds.flatMap((insurerId) => rows.get(insurerId) ?? []);
}
