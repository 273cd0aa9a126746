import { memo } from 'react';
import { timeTicks, type Tick } from '#domain/time-ticks.ts';
import type { TimelineFormats } from './timeline-formats.ts';
import { xOf, type PlotScale } from './plot-scale.ts';

const roomPx = 56;

/** The one time axis of curve, messages and rows. */
export const TimeAxis = memo(function TimeAxis({
  scale,
  formats,
}: Readonly<{ scale: PlotScale; formats: TimelineFormats }>) {
  const ticks = timeTicks(scale, scale.width / roomPx);
  return (
    <svg className="tl-axis" aria-hidden="true" width={scale.width} height={22}>
      <path className="tl-axis-line" d={ticks.map(({ at }) => `M${Math.round(xOf(scale, at))} 0v5`).join('')} />
      {ticks.map((tick) => {
        const x = xOf(scale, tick.at);
        if (x > scale.width - 30) return null;
        return (
          <text key={tick.at} x={x + 3} y={16} className={isStrong(tick, formats) ? 'tl-axis-strong' : 'tl-axis-text'}>
            {wordsOf(tick, formats)}
          </text>
        );
      })}
    </svg>
  );
});

const isStrong = (tick: Tick, formats: TimelineFormats) =>
  tick.kind === 'month' || (tick.kind === 'day' && formats.isMonday(tick.at));

function wordsOf({ at, kind }: Tick, formats: TimelineFormats): string {
  switch (kind) {
    case 'time':
      return formats.clock(at);
    case 'day':
      return formats.day(at);
    case 'month':
      return formats.month(at);
  }
}
