import type { CSSProperties } from 'react';
import type { Instant, Window } from '#domain/instant.ts';
import type { Provenance } from '#domain/provenance.ts';
import type { Span } from '#domain/timeline.ts';
import type { Messages } from '#i18n/messages.ts';
import { StatusTile } from '#ui/status/status-tile.tsx';
import type { Loaded } from './loaded.ts';
import { shareOf, stripMarks } from './strip-marks.ts';
import './day-strip.css';

/** One cell's last 24 hours, as known now. What nobody knows is unknown. */
export type CellDay = Readonly<{
  window: Window;
  spans: readonly Span[];
  /** the newest statement about the cell in that time */
  newest: Readonly<{ at: Instant; provenance: Provenance }> | null;
}>;

/** The last 24 hours as a strip in the colours of the tiles; the same as a list for listeners. */
export function DayStrip({ day, messages }: Readonly<{ day: Loaded<CellDay>; messages: Messages }>) {
  const { panel } = messages;
  return (
    <div className="grid gap-1.5">
      <h3 className="cell-panel-heading">{panel.day}</h3>
      {day.kind === 'loading' && <p className="text-ink-3">{panel.loading}</p>}
      {day.kind === 'failed' && <p className="text-ink-2">{panel.notLoaded}</p>}
      {day.kind === 'ready' && <Strip {...day.value} messages={messages} />}
    </div>
  );
}

function Strip({ window, spans, messages }: CellDay & Readonly<{ messages: Messages }>) {
  const { panel, formats, status } = messages;
  const point = (at: Instant) => (at >= window.to ? panel.now : formats.point(at, window.to));
  return (
    <div>
      <div className="day-strip" aria-hidden="true">
        {spans.map((span) => (
          <Segment key={span.from} span={span} window={window} />
        ))}
      </div>
      <div className="day-strip-marks" aria-hidden="true">
        <span>{point(window.from)}</span>
        {stripMarks(spans, window, 14).map(({ at, percent }) => (
          <span key={at} className="day-strip-mark" style={{ insetInlineStart: `${percent}%` }}>
            {formats.clockFace(at)}
          </span>
        ))}
        <span>{panel.now}</span>
      </div>
      <ol className="sr-only">
        {spans.map(({ from, to, pair }) => (
          <li key={from}>{panel.span(point(from), point(to), status.staff[pair.availability][pair.mode])}</li>
        ))}
      </ol>
    </div>
  );
}

function Segment({ span, window }: Readonly<{ span: Span; window: Window }>) {
  const { availability, mode } = span.pair;
  const percent = shareOf(span, window);
  const style: CSSProperties = { flexGrow: percent };
  return (
    <span className="day-strip-span" data-state={availability} data-run={runOf(mode)} style={style}>
      {percent >= 6 && (availability !== 'operational' || mode !== 'normal') && (
        <StatusTile availability={availability} mode={mode} size={18} />
      )}
    </span>
  );
}

function runOf(mode: Span['pair']['mode']): 'normal' | 'fallback' | 'controlled' {
  return mode === 'normal' || mode === 'fallback' ? mode : 'controlled';
}
