import {
  memo,
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import type { PlannedWork } from '#domain/incident.ts';
import type { Instant } from '#domain/instant.ts';
import type { Messages } from '#i18n/messages.ts';
import type { TimelineWords } from '#i18n/timeline/timeline-words-de.ts';
import { ShowMoreButton } from '#ui/primitives/show-more-button.tsx';
import { useIsPrinting } from '#ui/primitives/use-is-printing.ts';
import { useShowMore } from '#ui/primitives/use-show-more.ts';
import { StatusTile } from '#ui/status/status-tile.tsx';
import { GanttRow } from './gantt-row.tsx';
import { rowKeyStep } from './row-keys.ts';
import type { PlotScale } from './plot-scale.ts';
import { pairOfStop, stopAt, stopCount, stopWords, usualStop, windowOfStop, workWords } from './row-stops.ts';
import type { TimelineRow } from './timeline-rows.ts';

export type GanttProps = Readonly<{
  rows: readonly TimelineRow[];
  /** the service or insurer that is looked for; null = none */
  markedId: string | null;
  scale: PlotScale;
  /** what stands before the bars of a row: its name, perhaps as a link */
  nameOf: (row: TimelineRow, isTabStop: boolean) => ReactNode;
  onLook: (at: Instant) => void;
  messages: Messages;
  words: TimelineWords;
}>;

type Held = Readonly<{ row: number; stop: number }>;

/** So many rows are drawn at once; more on request. */
const step = 100;

/** The rows below the curve. One tab stop: up and down go through rows, left and right through what happened in one and what is announced, Enter looks at its beginning. */
export const Gantt = memo(function Gantt({ rows, markedId, scale, nameOf, onLook, messages, words }: GanttProps) {
  const [held, setHeld] = useState<Held | null>(null);
  const [chosenStop, setTabStop] = useState<number | null>(null);
  const marked = markedId === null ? -1 : rows.findIndex((row) => idOf(row) === markedId);
  const tabStop = chosenStop ?? Math.max(0, marked);
  const { shown, next, showMore } = useShowMore(rows.length, step);
  const isPrinted = useIsPrinting();
  const list = useRef<HTMLDivElement | null>(null);
  const given = useRef({ rows, held, onLook, shown });
  useLayoutEffect(() => {
    given.current = { rows, held, onLook, shown };
  });
  const onKey = useCallback((index: number, event: KeyboardEvent) => {
    const { rows: all, held: at, onLook: look, shown: drawn } = given.current;
    const row = all[index];
    if (row === undefined) return;
    const stop = at?.row === index ? at.stop : usualStop(row);
    const target = rowKeyStep(event.key, { row: index, stop }, Math.min(drawn, all.length), beginsOf(row));
    if (target === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (target.kind === 'look') {
      // of what is announced there is nothing yet to look at
      if (stopAt(row, stop)?.kind === 'span') look(target.at);
    } else if (target.row !== index) focusRow(list.current, target.row);
    else setHeld({ row: target.row, stop: target.stop });
  }, []);
  const onFocus = useCallback((index: number) => {
    setTabStop(index);
    const row = given.current.rows[index];
    if (row !== undefined) setHeld((now) => (now?.row === index ? now : { row: index, stop: usualStop(row) }));
  }, []);
  const workText = useCallback((work: PlannedWork) => workWords(work, messages, words), [messages, words]);
  const heldRow = held === null ? undefined : rows[held.row];
  const drawn = useMemo(() => rows.slice(0, shown), [rows, shown]);
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- only forgets which stretch the keys stood on */}
      <section
        ref={list}
        className="tl-rows"
        aria-label={words.rows.label}
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) setHeld(null);
        }}
      >
        {drawn.map((row, index) => {
          const chosen = held?.row === index ? held.stop : null;
          const place = chosen ?? usualStop(row);
          const stop = stopAt(row, place);
          return (
            <GanttRow
              key={idOf(row)}
              index={index}
              isMarked={index === marked}
              name={nameOf(row, index === tabStop)}
              label={row.name}
              spans={row.spans}
              corrected={row.corrected}
              works={row.works}
              scale={scale}
              place={place}
              last={stopCount(row) - 1}
              held={chosen === null || stop === null ? null : windowOfStop(stop)}
              workText={workText}
              valueText={stop === null ? messages.status.notUsed : stopWords(stop, row.corrected, messages, words)}
              isTabStop={index === Math.min(tabStop, drawn.length - 1)}
              isPrinted={isPrinted}
              onKey={onKey}
              onFocus={onFocus}
            />
          );
        })}
      </section>
      {heldRow !== undefined && <HeldWords row={heldRow} place={held?.stop ?? 0} messages={messages} words={words} />}
      {rows.some(({ corrected }) => corrected.length > 0) && <CorrectedNote words={words} />}
      <ShowMoreButton next={next} onShowMore={showMore} label={words.rows.more(next, rows.length - shown)} />
    </>
  );
});

type HeldWordsProps = Pick<GanttProps, 'messages' | 'words'> & Readonly<{ row: TimelineRow; place: number }>;

/** What the keys stand on, for the eye: a voice hears it from the slider. */
function HeldWords({ row, place, messages, words }: HeldWordsProps) {
  const stop = stopAt(row, place);
  return stop === null ? null : (
    <p className="tl-readout" aria-hidden="true">
      <StatusTile {...pairOfStop(stop)} size={18} />
      <strong>
        <bdi>{row.name}</bdi>
      </strong>{' '}
      {stopWords(stop, row.corrected, messages, words)}
    </p>
  );
}

function CorrectedNote({ words }: Pick<GanttProps, 'words'>) {
  return (
    <p className="tl-corrected-note tl-quiet">
      <svg width="22" height="6" aria-hidden="true">
        <path className="tl-corrected" d="M0 3h22" />
      </svg>
      {words.rows.correctedNote}
    </p>
  );
}

function beginsOf({ spans, works }: TimelineRow): readonly Instant[] {
  return [...spans.map(({ from }) => from), ...works.map(({ startsAt }) => startsAt)];
}

function idOf({ insurerId, serviceId }: TimelineRow): string | null {
  return insurerId ?? serviceId;
}

function focusRow(list: HTMLElement | null, row: number): void {
  list?.querySelector<HTMLElement>(`[data-row="${row}"] [role=slider]`)?.focus();
}
