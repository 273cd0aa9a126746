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
import { spanWords } from './span-words.ts';
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

type Held = Readonly<{ row: number; span: number }>;

/** So many rows are drawn at once; more on request. */
const step = 100;

/** The rows below the curve. One tab stop: up and down go through rows, left and right through what happened in one, Enter looks at its beginning. */
export const Gantt = memo(function Gantt({ rows, markedId, scale, nameOf, onLook, messages, words }: GanttProps) {
  const [held, setHeld] = useState<Held | null>(null);
  const [chosenStop, setStop] = useState<number | null>(null);
  const marked = markedId === null ? -1 : rows.findIndex((row) => idOf(row) === markedId);
  const stop = chosenStop ?? Math.max(0, marked);
  const { shown, next, showMore } = useShowMore(rows.length, step);
  const isPrinted = useIsPrinting();
  const list = useRef<HTMLDivElement | null>(null);
  const given = useRef({ rows, held, onLook, shown });
  useLayoutEffect(() => {
    given.current = { rows, held, onLook, shown };
  });
  const onKey = useCallback((index: number, event: KeyboardEvent) => {
    const { rows: all, held: at, onLook: look, shown: drawn } = given.current;
    const spans = all[index]?.spans ?? [];
    const from = at?.row === index ? at.span : spans.length;
    const target = rowKeyStep(event.key, { row: index, span: from }, Math.min(drawn, all.length), spans);
    if (target === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (target.kind === 'look') look(target.at);
    else if (target.row !== index) focusRow(list.current, target.row);
    else setHeld({ row: target.row, span: target.span });
  }, []);
  const onFocus = useCallback((index: number) => {
    setStop(index);
    setHeld((now) =>
      now?.row === index ? now : { row: index, span: (given.current.rows[index]?.spans.length ?? 0) - 1 },
    );
  }, []);
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
          const chosen = held?.row === index ? held.span : null;
          const span = row.spans[chosen ?? row.spans.length - 1];
          return (
            <GanttRow
              key={idOf(row)}
              index={index}
              isMarked={index === marked}
              name={nameOf(row, index === stop)}
              label={row.name}
              spans={row.spans}
              corrected={row.corrected}
              works={row.works}
              scale={scale}
              chosen={chosen}
              valueText={span === undefined ? messages.status.notUsed : spanWords(span, row.corrected, messages, words)}
              isTabStop={index === Math.min(stop, drawn.length - 1)}
              isPrinted={isPrinted}
              onKey={onKey}
              onFocus={onFocus}
            />
          );
        })}
      </section>
      {heldRow !== undefined && <HeldWords row={heldRow} span={held?.span ?? 0} messages={messages} words={words} />}
      {rows.some(({ corrected }) => corrected.length > 0) && <CorrectedNote words={words} />}
      <ShowMoreButton next={next} onShowMore={showMore} label={words.rows.more(next, rows.length - shown)} />
    </>
  );
});

type HeldWordsProps = Pick<GanttProps, 'messages' | 'words'> & Readonly<{ row: TimelineRow; span: number }>;

/** What the keys stand on, for the eye: a voice hears it from the slider. */
function HeldWords({ row, span, messages, words }: HeldWordsProps) {
  const held = row.spans[span];
  return held === undefined ? null : (
    <p className="tl-readout" aria-hidden="true">
      <StatusTile {...held.pair} size={18} />
      <strong>
        <bdi>{row.name}</bdi>
      </strong>{' '}
      {spanWords(held, row.corrected, messages, words)}
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

function idOf({ insurerId, serviceId }: TimelineRow): string | null {
  return insurerId ?? serviceId;
}

function focusRow(list: HTMLElement | null, row: number): void {
  list?.querySelector<HTMLElement>(`[data-row="${row}"] [role=slider]`)?.focus();
}
