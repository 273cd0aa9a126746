import { memo, useMemo, useRef, useState, type PointerEvent } from 'react';
import type { Instant, Window } from '#domain/instant.ts';
import { restorationPhases, type PhaseCounts } from '#domain/restoration-phase.ts';
import type { InsurerReturn } from '#domain/restoration.ts';
import { peaksOf, returnStepAt, returnStepsOf, type ReturnStep } from '#domain/return-steps.ts';
import { timeTicks } from '#domain/time-ticks.ts';
import { StackedSteps } from '#ui/charts/stacked-steps.tsx';
import { useWidth } from '#ui/primitives/use-width.ts';
import { PhasePatterns, PhaseSwatch, phaseBands } from './phase-patterns.tsx';
import { phaseWords } from './phase-words.ts';
import type { Talk } from './talk.ts';
import './phase-chart.css';

export type PhaseChartProps = Readonly<{
  returns: readonly InsurerReturn[];
  window: Window;
  description: string;
  talk: Talk;
}>;

const height = 240;
const labelWidth = 40;
/** so that the upper edge and its mark are seen */
const headroom = 1.03;
/** of each the drawing and the keys get what it begins and ends with, and the most of each phase */
const columns = 240;

/** Who was in which phase, over time. One stop for the keyboard: a slider that says the figures of each instant in words. */
export const PhaseChart = memo(function PhaseChart({ returns, window, description, talk }: PhaseChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const steps = useMemo(() => returnStepsOf(returns, window), [returns, window]);
  const stops = useMemo(() => stopsOf(peaksOf(steps, window, columns), window), [steps, window]);
  const points = useMemo(() => stops.map(({ at, counts }) => ({ at, ...counts })), [stops]);
  const [chosen, setChosen] = useState<Instant | null>(null);
  const last = stops.length - 1;
  const at = Math.min(Math.max(chosen ?? window.to, window.from), window.to);
  const read = returnStepAt(steps, at);
  if (read === null) return null;
  const place = stops.findLastIndex((stop) => stop.at <= at);
  const lengthMs = window.to - window.from;
  const point = (event: PointerEvent<HTMLElement>) => {
    const { left, width: wide } = event.currentTarget.getBoundingClientRect();
    if (wide > 0) setChosen(Math.round(window.from + ((event.clientX - left) / wide) * lengthMs));
  };
  const { restoration } = talk.words;
  return (
    <div className="phase-chart">
      <PhasePatterns />
      <PhaseReading at={at} counts={read.counts} talk={talk} />
      <div ref={box} className="phase-plot">
        {width > labelWidth && (
          <StackedSteps
            points={points}
            bands={phaseBands}
            width={width}
            height={height}
            labelWidth={labelWidth}
            from={window.from}
            to={window.to}
            top={returns.length * headroom}
            yTicks={marksOf(returns.length)}
            formatY={talk.messages.formats.number}
            title={restoration.heading}
            description={description}
          />
        )}
        <div className="phase-slider" onPointerMove={point} onPointerLeave={() => setChosen(null)}>
          <span
            className="phase-cursor"
            style={{ insetInlineStart: `${((at - window.from) / lengthMs) * 100}%` }}
            aria-hidden="true"
          />
          <input
            type="range"
            className="phase-input no-print"
            aria-label={restoration.keys}
            min={0}
            max={last}
            value={place}
            aria-valuetext={restoration.valueAt(talk.messages.formats.dateTime(at), phaseWords(read.counts, talk))}
            onChange={(event) => setChosen(stops[Number(event.currentTarget.value)]?.at ?? null)}
          />
        </div>
      </div>
      <DayMarks window={window} width={width} talk={talk} />
    </div>
  );
});

/** The names of the phases, with the figures of the instant that is read: legend and value list in one. */
function PhaseReading({ at, counts, talk }: Readonly<{ at: Instant; counts: PhaseCounts; talk: Talk }>) {
  const { messages, words } = talk;
  return (
    <div className="phase-reading">
      <p className="phase-instant">{messages.formats.dateTime(at)}</p>
      <ul className="phase-list">
        {restorationPhases.map((phase) => (
          <li key={phase} data-none={counts[phase] === 0}>
            <PhaseSwatch phase={phase} />
            <span className="phase-count">{messages.formats.number(counts[phase])}</span> {words.phases[phase]}
          </li>
        ))}
      </ul>
    </div>
  );
}

function DayMarks({ window, width, talk }: Readonly<{ window: Window; width: number; talk: Talk }>) {
  const plot = width - labelWidth;
  if (plot <= 0) return null;
  const { formats } = talk.messages;
  const span = window.to - window.from;
  return (
    <svg className="phase-marks" aria-hidden="true" width={width} height={22} viewBox={`0 0 ${width} 22`}>
      {timeTicks(window, plot / 76).map(({ at, kind }) => {
        const x = labelWidth + ((at - window.from) / span) * plot;
        return (
          <g key={at}>
            <path className="phase-mark" d={`M${Math.round(x) + 0.5} 0v5`} />
            {x < width - 48 && (
              <text className="phase-mark-words" x={x + 3} y={16}>
                {kind === 'time' ? formats.clockFace(at) : formats.dayOfYear(at)}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

/** Where the keys stand: on each step, and at the end. The curve is drawn through the same. */
function stopsOf(steps: readonly ReturnStep[], { to }: Window): readonly ReturnStep[] {
  const last = steps.at(-1);
  return last === undefined ? [] : [...steps, { at: to, counts: last.counts }];
}

/** Quarters where they are whole, else both ends. */
function marksOf(top: number): readonly number[] {
  return top % 4 === 0 ? [0, top / 4, top / 2, (3 * top) / 4, top] : [0, top];
}
