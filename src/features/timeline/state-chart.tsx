import { memo, useCallback, useMemo } from 'react';
import type { Window } from '#domain/instant.ts';
import { overlapOf } from '#domain/overlap.ts';
import { affectedIn, cellsIn, stateAt, thinSteps, type StateStep } from '#domain/state-steps.ts';
import type { Messages } from '#i18n/messages.ts';
import type { TimelineWords } from '#i18n/timeline/timeline-words-de.ts';
import { StackedSteps, type StackBand, type StackPoint } from '#ui/charts/stacked-steps.tsx';
import { StatusTile } from '#ui/status/status-tile.tsx';
import { attentionTiles } from './attention-tiles.ts';
import { chartSentence } from './chart-sentence.ts';
import { CountsList } from './counts-list.tsx';
import { countsWords } from './counts-words.ts';
import { labelPlaces, type Stacked } from './label-places.ts';
import { niceTop } from './nice-top.ts';
import type { PlotScale } from './plot-scale.ts';

export type StateChartProps = Readonly<{
  /** of everything that is loaded */
  steps: readonly StateStep[];
  /** what is loaded, of the window or beside it; null = nothing yet: the frame stands and waits */
  loaded: Window | null;
  scale: PlotScale;
  labelWidth: number;
  messages: Messages;
  words: TimelineWords;
}>;

export const chartHeight = 152;
/** px of a column: two points in each are as many as a step can be seen of */
const columnWidth = 5;

const bands: readonly StackBand[] = [
  { key: 'P1', fill: 'var(--color-outage)', stroke: null },
  { key: 'PU', fill: 'url(#tl-hatch-unknown)', stroke: null },
  { key: 'P2', fill: 'url(#tl-fill-degraded)', stroke: null },
  { key: 'P3', fill: 'url(#tl-hatch-controlled)', stroke: 'var(--color-outage-line)' },
  { key: 'P4', fill: 'url(#tl-fill-fallback)', stroke: 'var(--color-fallback)' },
];

/** How many cells were in which class, over time. The names stand on their layers; keys and pointer tell the figures of any instant. */
export const StateChart = memo(function StateChart(props: StateChartProps) {
  const { steps, loaded, scale, labelWidth, messages, words } = props;
  const columns = Math.max(1, Math.floor(scale.width / columnWidth));
  const shown = useMemo(() => thinSteps(steps, scale, columns), [steps, scale, columns]);
  const part = useMemo(() => loaded && overlapOf(loaded, scale), [loaded, scale]);
  const points = useMemo(() => pointsOf(shown, part), [shown, part]);
  const sentence = useMemo(() => chartSentence(steps, part, messages, words), [steps, part, messages, words]);
  const { top, ticks } = niceTop(shown.reduce((most, { counts }) => Math.max(most, affectedIn(counts)), 1));
  const all = steps[0] === undefined ? 0 : cellsIn(steps[0].counts);
  const valuesAt = useCallback(
    (at: number) => {
      const step = stateAt(steps, at);
      return step && <ChartValues at={at} step={step} messages={messages} />;
    },
    [steps, messages],
  );
  const wordsAt = useCallback(
    (at: number) => {
      const step = stateAt(steps, at);
      return step === null ? '' : `${messages.formats.dateTime(at)}: ${countsWords(step.counts, messages)}`;
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
        formatY={loaded === null ? unknown : messages.formats.number}
        title={words.chart.heading}
        description={loaded === null ? words.load.loading(null) : sentence}
        {...(loaded !== null && { valuesAt, wordsAt })}
      />
      <div className="tl-plates" aria-hidden="true">
        {labelPlaces(shown, scale, chartHeight - 9, top, names).map(({ band, x, y }) => (
          <span key={band} className={`tl-plate tl-plate-${band}`} style={{ left: labelWidth + x, top: y + 8 }}>
            <StatusTile {...attentionTiles[band]} size={16} />
            {names[band]}
          </span>
        ))}
      </div>
      {loaded !== null && <p className="sr-only">{words.chart.of(all)}</p>}
    </div>
  );
});

/** Of what is not loaded no figure is said, not even that of the axis. */
const unknown = () => '–';

function ChartValues({ at, step, messages }: Readonly<{ at: number; step: StateStep; messages: Messages }>) {
  return (
    <div className="tl-values">
      <p className="font-semibold">{messages.formats.dateTime(at)}</p>
      <CountsList counts={step.counts} messages={messages} />
    </div>
  );
}

/** The curve ends where knowledge ends: neither before its beginning nor after its end is anything drawn. */
function pointsOf(steps: readonly StateStep[], part: Window | null): readonly StackPoint[] {
  const last = steps.at(-1);
  if (last === undefined || part === null) return [];
  const end = part.to;
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
