import { memo, useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { PlannedWork, PlannedWorkKind } from '#domain/incident.ts';
import type { Window } from '#domain/instant.ts';
import type { Span } from '#domain/timeline.ts';
import { useNearView } from '#ui/primitives/use-near-view.ts';
import type { GlyphName } from '#ui/status/glyphs.ts';
import { barBox, barPaths, barSigns } from './bar-paths.ts';
import { xOf, type PlotScale } from './plot-scale.ts';

export type GanttRowProps = Readonly<{
  name: ReactNode;
  /** the name in words, for the row's slider */
  label: string;
  spans: readonly Span[];
  /** of which today tells otherwise */
  corrected: readonly Window[];
  /** what is announced for this row and not over */
  works: readonly PlannedWork[];
  scale: PlotScale;
  /** which of its stops the keys would be on, and which is the last; below 0 = there is none */
  place: number;
  last: number;
  /** the one they are on; null = none in this row. The same object while it is the same. */
  held: Window | null;
  valueText: string;
  /** announced work in words; the same function while the words are the same */
  workText: (work: PlannedWork) => string;
  isTabStop: boolean;
  /** it is the one that is looked for */
  isMarked: boolean;
  /** drawn wherever it stands: there is no sight on paper */
  isPrinted: boolean;
  index: number;
  onKey: (index: number, event: KeyboardEvent) => void;
  onFocus: (index: number) => void;
}>;

/** So many rows are drawn before anything is known of what is in sight. */
const firstRows = 16;
const rowHeight = 32;
const top = (rowHeight - barBox.height) / 2;
const signScale = 13 / 12;
const workSigns = {
  maintenance: 'maintenance',
  switchback: 'switchback',
  reShutdown: 'isolated',
} as const satisfies Record<PlannedWorkKind, GlyphName>;

/** What happened to one service or insurer, as a bar for each state. Few paths, however many bars, and none far out of sight; one slider for the keys. */
export const GanttRow = memo(function GanttRow(props: GanttRowProps) {
  const {
    name,
    label,
    spans,
    corrected,
    works,
    scale,
    place,
    last,
    held,
    valueText,
    workText,
    isTabStop,
    isMarked,
    isPrinted,
    index,
    onKey,
    onFocus,
  } = props;
  const plot = useRef<HTMLDivElement | null>(null);
  const isNear = useNearView(plot, index < firstRows);
  return (
    <div className="tl-row" data-row={index} data-marked={isMarked || undefined}>
      <div className="tl-row-name">{name}</div>
      <div
        ref={plot}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- its values are stretches of unequal length with words of their own
        role="slider"
        className="tl-row-plot"
        style={{ width: scale.width }}
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={Math.max(0, last)}
        aria-valuenow={place}
        aria-valuetext={valueText}
        aria-orientation="horizontal"
        tabIndex={isTabStop ? 0 : -1}
        onKeyDown={(event) => onKey(index, event)}
        onFocus={() => onFocus(index)}
      >
        {(isNear || isPrinted) && (
          <RowPicture spans={spans} corrected={corrected} works={works} scale={scale} held={held} workText={workText} />
        )}
      </div>
    </div>
  );
});

type RowPictureProps = Pick<GanttRowProps, 'spans' | 'corrected' | 'works' | 'scale' | 'held' | 'workText'>;

/** The name beside it changes with every address; the bars do not. */
const RowPicture = memo(function RowPicture({ spans, corrected, works, scale, held, workText }: RowPictureProps) {
  return (
    <svg className="tl-row-picture" aria-hidden="true" width={scale.width} height={rowHeight}>
      {barPaths(spans, scale, top).map(({ key, name, d }) => (
        <path key={key} className={`tl-bar tl-bar-${name}`} d={d} />
      ))}
      {barSigns(spans, scale).map(({ x, glyph, ink }) => (
        <use
          key={x}
          className={`tl-ink-${ink}`}
          href={`#tl-sign-${glyph}`}
          transform={`translate(${x} ${(rowHeight - 13) / 2}) scale(${signScale})`}
        />
      ))}
      {works.map((work) => {
        const x = xOf(scale, work.startsAt);
        const width = Math.max(22, xOf(scale, work.endsAt) - x);
        if (x > scale.width || x + width < 0) return null;
        return (
          <g key={work.id}>
            <title>{workText(work)}</title>
            <rect
              className="tl-work"
              x={x + 0.75}
              y={top + 0.75}
              width={width - 1.5}
              height={barBox.height - 1.5}
              rx={5}
            />
            <use
              className="tl-ink-mode-ink"
              href={`#tl-sign-${workSigns[work.kind]}`}
              transform={`translate(${x + 5} ${(rowHeight - 13) / 2}) scale(${signScale})`}
            />
          </g>
        );
      })}
      {corrected.map(({ from, to }) => {
        const x = Math.max(0, xOf(scale, from));
        const width = Math.max(3, Math.min(scale.width, xOf(scale, to)) - x);
        return x > scale.width || to <= scale.from ? null : (
          <path key={from} className="tl-corrected" d={`M${x} ${top + barBox.height + 3.5}h${width}`} />
        );
      })}
      {held !== null && <Held held={held} scale={scale} />}
    </svg>
  );
});

/** Around what the keys stand on, and never outside of the drawing. */
function Held({ held, scale }: Readonly<{ held: Window; scale: PlotScale }>) {
  const left = Math.min(Math.max(1, xOf(scale, held.from) - 2), scale.width - 6);
  const right = Math.min(scale.width - 1, xOf(scale, held.to) + 2);
  return (
    <rect
      className="tl-held"
      x={left}
      y={top - 3}
      width={Math.max(5, right - left)}
      height={barBox.height + 6}
      rx={3}
    />
  );
}
