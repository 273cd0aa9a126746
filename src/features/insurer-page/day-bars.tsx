import { memo, useState, type KeyboardEvent, type PointerEvent } from 'react';
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
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const next = nextDay(event.key, at, last);
    if (next === null) return;
    event.preventDefault();
    setChosen(next);
  };
  const point = (event: PointerEvent<HTMLElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    if (width === 0) return;
    setChosen(Math.min(last, Math.max(0, Math.floor(((event.clientX - left) / width) * days.length))));
    setRead(true);
  };
  return (
    <div className="day-bars">
      <div
        role="slider"
        tabIndex={0}
        className="day-bars-slider"
        aria-label={label}
        aria-valuemin={1}
        aria-valuemax={days.length}
        aria-valuenow={at + 1}
        aria-valuetext={words}
        onKeyDown={move}
        onPointerDown={point}
        onPointerMove={point}
        onPointerLeave={() => setRead(false)}
        onFocus={() => setRead(true)}
        onBlur={() => setRead(false)}
      >
        <Bars days={days} noData={talk.words.days.noDataShort} />
        {isRead && (
          <span
            className="day-bars-cursor"
            style={{ insetInlineStart: `${((at + 0.5) / days.length) * 100}%` }}
            aria-hidden="true"
          />
        )}
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

/** Where a key leads on the slider; null for keys that are not its own. */
function nextDay(key: string, at: number, last: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -1,
    ArrowDown: -1,
    ArrowRight: 1,
    ArrowUp: 1,
    PageDown: -7,
    PageUp: 7,
    Home: -last,
    End: last,
  };
  const step = Object.hasOwn(steps, key) ? steps[key] : undefined;
  return step === undefined ? null : Math.min(last, Math.max(0, at + step));
}
