import { memo, useCallback, useEffect, useRef, useState, type ReactElement, type ReactNode } from 'react';
import { Area, AreaChart, CartesianGrid, Tooltip, XAxis, YAxis } from 'recharts';
import { SpokenValues } from './spoken-values.tsx';
import './charts.css';

/** One layer of the stack, bottom to top in the order given. Colours are custom properties or `url(#pattern)`. */
export type StackBand = Readonly<{ key: string; fill: string; stroke: string | null }>;

/** The heights of the bands from `at` on; null = not known, and then nothing is drawn until the next. */
export type StackPoint = Readonly<{ at: number } & Record<string, number | null>>;

export type StackedStepsProps = Readonly<{
  points: readonly StackPoint[];
  bands: readonly StackBand[];
  /** px; `labelWidth` of the width is for the labels at the left */
  width: number;
  height: number;
  labelWidth: number;
  from: number;
  to: number;
  top: number;
  yTicks: readonly number[];
  formatY: (value: number) => string;
  title: string;
  description: string;
  /** what stands at an instant, for the pointer and the arrow keys; none = the curve stands for itself */
  valuesAt?: (at: number) => ReactNode;
  /** the same in one sentence, for whoever goes through it by keys and listens */
  wordsAt?: (at: number) => string;
  defs?: ReactElement;
}>;

/** Counts that hold until the next change, one above the other. Never smoothed, never animated; what is not known stays open. */
export const StackedSteps = memo(function StackedSteps(props: StackedStepsProps) {
  const { wordsAt, ...drawn } = props;
  const [read, setRead] = useState<number | null>(null);
  const isByKeys = useRef(false);
  const onRead = useCallback((at: number | null) => setRead(isByKeys.current ? at : null), []);
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- only hears by what means the chart inside is read
    <div
      onKeyDownCapture={() => {
        isByKeys.current = true;
      }}
      onPointerMoveCapture={() => {
        isByKeys.current = false;
      }}
    >
      <StepsChart {...drawn} onRead={onRead} />
      {wordsAt !== undefined && <SpokenValues at={read} wordsAt={wordsAt} />}
    </div>
  );
});

type StepsChartProps = Omit<StackedStepsProps, 'wordsAt'> & Readonly<{ onRead: (at: number | null) => void }>;

/** Drawn anew only for other points: not for what is read off it. */
const StepsChart = memo(function StepsChart(props: StepsChartProps) {
  const { points, bands, width, height, labelWidth, from, to, top, yTicks, formatY, valuesAt, onRead } = props;
  return (
    <AreaChart
      data={points}
      width={width}
      height={height}
      margin={chartMargin}
      title={props.title}
      desc={props.description}
      accessibilityLayer={valuesAt !== undefined}
    >
      {props.defs}
      <CartesianGrid vertical={false} verticalCoordinatesGenerator={noLines} stroke="var(--color-chart-grid)" />
      <XAxis dataKey="at" type="number" domain={[from, to]} allowDataOverflow hide />
      <YAxis
        width={labelWidth}
        domain={[0, top]}
        ticks={[...yTicks]}
        interval={0}
        tickFormatter={formatY}
        axisLine={false}
        tickLine={false}
        tick={axisText}
        allowDataOverflow
      />
      {bands.map(({ key, fill, stroke }) => (
        <Area
          key={key}
          type="stepAfter"
          dataKey={key}
          stackId="all"
          fill={fill}
          fillOpacity={1}
          stroke={stroke ?? 'none'}
          strokeWidth={1.75}
          connectNulls={false}
          isAnimationActive={false}
          activeDot={false}
          dot={false}
        />
      ))}
      {valuesAt !== undefined && (
        <Tooltip
          isAnimationActive={false}
          cursor={cursorLine}
          content={({ active, label }) =>
            active && typeof label === 'number' ? readingOf(label, valuesAt, onRead) : null
          }
        />
      )}
    </AreaChart>
  );
});

type ReadingProps = Readonly<{ at: number; onRead: (at: number | null) => void; children: ReactNode }>;

function readingOf(at: number, valuesAt: (at: number) => ReactNode, onRead: ReadingProps['onRead']) {
  return (
    <Reading at={at} onRead={onRead}>
      {valuesAt(at)}
    </Reading>
  );
}

function Reading({ at, onRead, children }: ReadingProps) {
  useEffect(() => {
    onRead(at);
    return () => onRead(null);
  }, [at, onRead]);
  return children;
}

/** What is not drawn is not reckoned: the library would measure the label of every point, and lay the page out for each. */
const noLines = () => [];
const chartMargin = { top: 8, right: 0, bottom: 1, left: 0 };
const axisText = { fontSize: 12, fill: 'var(--color-chart-axis)' };
const cursorLine = { stroke: 'var(--color-chart-axis)', strokeDasharray: '2 2' };
