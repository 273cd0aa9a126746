import { memo, useCallback, useMemo } from 'react';
import type { Window } from '#domain/instant.ts';
import { affectedIn, cellsIn, stateAt, thinSteps, type StateStep } from '#domain/state-steps.ts';
import type { Messages } from '#i18n/messages.ts';
import type { TimelineWords } from '#i18n/timeline/timeline-words-de.ts';
import { StackedSteps, type StackBand, type StackPoint } from '#ui/charts/stacked-steps.tsx';
import { StatusTile } from '#ui/status/status-tile.tsx';
import { attentionTiles } from './attention-tiles.ts';
import { chartSentence } from './chart-sentence.ts';
import { CountsList } from './counts-list.tsx';
import { labelPlaces, type Stacked } from './label-places.ts';
import { niceTop } from './nice-top.ts';
import type { PlotScale } from './plot-scale.ts';

export type StateChartProps = Readonly<{
  steps: readonly StateStep[];
  /** the part of the window that is known */
  known: Window;
  scale: PlotScale;
  labelWidth: number;
  messages: Messages;
  words: TimelineWords;
}>;

export const chartHeight = 152;
/** two points a column: as many as a curve of this width can show */
const columns = 290;

const bands: readonly StackBand[] = [
  { key: 'P1', fill: 'var(--color-outage)', stroke: null },
  { key: 'PU', fill: 'url(#tl-hatch-unknown)', stroke: null },
  { key: 'P2', fill: 'var(--color-degraded)', stroke: null },
  { key: 'P3', fill: 'url(#tl-hatch-controlled)', stroke: 'var(--color-outage-line)' },
  { key: 'P4', fill: 'var(--color-fallback-tint)', stroke: 'var(--color-fallback)' },
];

/** How many cells were in which class, over time. The names stand on their layers; keys and pointer tell the figures of any instant. */
export const StateChart = memo(function StateChart(props: StateChartProps) {
  const { steps, known, scale, labelWidth, messages, words } = props;
  const shown = useMemo(() => thinSteps(steps, { from: scale.from, to: scale.to }, columns), [steps, scale]);
  const points = useMemo(() => pointsOf(shown, known, scale), [shown, known, scale]);
  const { top, ticks } = niceTop(Math.max(1, ...shown.map(({ counts }) => affectedIn(counts))));
  const all = steps[0] === undefined ? 0 : cellsIn(steps[0].counts);
  const valuesAt = useCallback(
    (at: number) => {
      const step = stateAt(steps, at);
      return step && <ChartValues at={at} step={step} messages={messages} />;
    },
    [steps, messages],
  );
  const { attention } = messages.status;
  // a long name on a small plot would find no room
  const names = scale.width < 640 ? attention : { ...attention, P3: words.chart.controlled };
  return (
    <div className="tl-chart">
      <StackedSteps
        points={points}
        bands={bands}
        width={labelWidth + scale.width}
        height={chartHeight}
        labelWidth={labelWidth}
        from={scale.from}
        to={scale.to}
        top={top}
        yTicks={ticks}
        formatY={messages.formats.number}
        title={words.chart.heading}
        description={chartSentence(shown, known, messages, words)}
        valuesAt={valuesAt}
      />
      <div className="tl-plates" aria-hidden="true">
        {labelPlaces(shown, scale, chartHeight - 9, top, names).map(({ band, x, y }) => (
          <span key={band} className={`tl-plate tl-plate-${band}`} style={{ left: labelWidth + x, top: y + 8 }}>
            <StatusTile {...attentionTiles[band]} size={16} />
            {names[band]}
          </span>
        ))}
      </div>
      <p className="sr-only">{words.chart.of(all)}</p>
    </div>
  );
});

function ChartValues({ at, step, messages }: Readonly<{ at: number; step: StateStep; messages: Messages }>) {
  return (
    <div className="tl-values">
      <p className="font-semibold">{messages.formats.dateTime(at)}</p>
      <CountsList counts={step.counts} messages={messages} />
    </div>
  );
}

/** The curve ends where knowledge ends: neither before its beginning nor after its end is anything drawn. */
function pointsOf(steps: readonly StateStep[], known: Window, scale: PlotScale): readonly StackPoint[] {
  const last = steps.at(-1);
  if (last === undefined) return [];
  const end = Math.min(known.to, scale.to);
  const points = steps.flatMap(({ at, counts }, index) => {
    const before = steps[index - 1]?.counts;
    const ends = before !== undefined && lined.some((band) => before[band] > 0 && counts[band] === 0);
    const here: StackPoint = { at, ...heights(counts) };
    return ends ? [{ at, ...heights(before) }, here] : [here];
  });
  const open: StackPoint = { at: end, P1: null, PU: null, P2: null, P3: null, P4: null };
  return [...points, { at: end, ...heights(last.counts) }, open];
}

/** These have an outline: where there is nothing of them it must not run along what lies below. */
const lined = ['P3', 'P4'] as const;

function heights({ P1, PU, P2, P3, P4 }: StateStep['counts']): Record<Stacked, number | null> {
  return { P1, PU, P2, P3: P3 === 0 ? null : P3, P4: P4 === 0 ? null : P4 };
}
