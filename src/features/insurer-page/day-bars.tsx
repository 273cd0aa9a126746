import { memo, useState, type PointerEvent } from 'react';
import type { InsurerDay } from '#contract/codec/insurer-day-codec.ts';
import type { BerlinDay } from '#domain/berlin-time.ts';
import { dayAt } from '#domain/day-runs.ts';
import type { Instant } from '#domain/instant.ts';
import { barHeight, barPitch, dayBarPaths } from './day-bar-paths.ts';
import { dayWords } from './day-words.ts';
import type { Talk } from './talk.ts';
import './day-bars.css';

export type DayBarsProps = Readonly<{
  first: BerlinDay;
  days: readonly InsurerDay[];
  /** what a listener hears it called */
  label: string;
  now: Instant;
  talk: Talk;
}>;

/** The last days as bars. One stop for the keyboard: a slider that says each day in words. */
export function DayBars({ first, days, label, now, talk }: DayBarsProps) {
  const last = days.length - 1;
  const [chosen, setChosen] = useState<number | null>(null);
  const [isRead, setRead] = useState(false);
  const at = Math.min(chosen ?? last, last);
  const day = days[at];
  if (day === undefined) return null;
  const words = dayWords(dayAt(first, at), day, now, talk);
  const point = (event: PointerEvent<HTMLElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    if (width === 0) return;
    setChosen(Math.min(last, Math.max(0, Math.floor(((event.clientX - left) / width) * days.length))));
    setRead(true);
  };
  return (
    <div className="day-bars">
      <div className="day-bars-slider">
        <Bars days={days} noData={talk.words.days.noDataShort} />
        {isRead && (
          <span
            className="day-bars-cursor"
            style={{ insetInlineStart: `${((at + 0.5) / days.length) * 100}%` }}
            aria-hidden="true"
          />
        )}
        <input
          type="range"
          className="day-bars-input no-print"
          aria-label={label}
          min={1}
          max={days.length}
          value={at + 1}
          aria-valuetext={words}
          onChange={(event) => setChosen(Number(event.currentTarget.value) - 1)}
          onPointerMove={point}
          onPointerLeave={() => setRead(false)}
          onFocus={() => setRead(true)}
          onBlur={() => setRead(false)}
        />
      </div>
      <p className="day-bars-read" aria-hidden="true">
        {isRead ? (
          <span>{words}</span>
        ) : (
          <>
            <span>{talk.words.days.first}</span>
            <span>{talk.words.days.today}</span>
          </>
        )}
      </p>
    </div>
  );
}

const Bars = memo(function Bars({ days, noData }: Readonly<{ days: readonly InsurerDay[]; noData: string }>) {
  const { paths, unknown } = dayBarPaths(days);
  const width = days.length * barPitch - 1;
  return (
    <svg className="day-bars-picture" viewBox={`0 0 ${width} ${barHeight}`} aria-hidden="true" focusable="false">
      {unknown.map(({ x, width: wide }) => (
        <g key={x}>
          <rect className="day-bars-unknown" x={x + 0.5} y={0.5} width={Math.max(1, wide - 1)} height={barHeight - 1} />
          {wide > 80 && (
            <text className="day-bars-no-data" x={x + wide / 2} y={18} textAnchor="middle">
              {noData}
            </text>
          )}
        </g>
      ))}
      {paths.map(({ kind, d }) => (
        <path key={kind} className={`day-bar-${kind}`} d={d} />
      ))}
    </svg>
  );
});
