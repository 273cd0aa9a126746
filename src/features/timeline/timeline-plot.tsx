import { useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Incident } from '#domain/incident.ts';
import type { Instant, Window } from '#domain/instant.ts';
import { cellsIn, type StateStep } from '#domain/state-steps.ts';
import type { Messages } from '#i18n/messages.ts';
import type { TimelineWords } from '#i18n/timeline/timeline-words-de.ts';
import { useMediaQuery } from '#ui/primitives/use-media-query.ts';
import { useWidth } from '#ui/primitives/use-width.ts';
import { Gantt } from './gantt.tsx';
import { MessageLane } from './message-lane.tsx';
import { PlotDefs } from './plot-defs.tsx';
import { PlotOverlay } from './plot-overlay.tsx';
import { StateChart } from './state-chart.tsx';
import { TimeAxis } from './time-axis.tsx';
import type { PlotScale } from './plot-scale.ts';
import { timelineFormats } from './timeline-formats.ts';
import type { TimelineRow } from './timeline-rows.ts';
import { usePlotGestures } from './use-plot-gestures.ts';
import type { Viewing } from './viewing.ts';
import { WindowBrush } from './window-brush.tsx';
import { windowStepOf } from './window-keys.ts';
import './timeline.css';
import './timeline-plot.css';
import './message-lane.css';
import './gantt.css';
import './plot-overlay.css';
import './timeline-side.css';
import './transport.css';
import './timeline-tables.css';
import './timeline-media.css';

export type TimelinePlotProps = Readonly<{
  window: Window;
  /** what is loaded; null = nothing yet */
  past: Readonly<{ steps: readonly StateStep[]; loaded: Window }> | null;
  /** the stretch in which the window is shown in small; null = nothing known of it */
  extent: Window | null;
  rows: readonly TimelineRow[];
  /** the service or insurer that is looked for; null = none */
  markedId: string | null;
  /** above the rows: whose they are, and how they are ordered */
  rowsTitle: string;
  rowsText: string;
  nameOf: (row: TimelineRow, isTabStop: boolean) => ReactNode;
  incident: Incident | null;
  now: Instant | null;
  viewing: Viewing;
  onLook: (at: Instant) => void;
  onZoom: (factor: number, anchor: Instant | null) => void;
  onPan: (byMs: number) => void;
  onShow: (window: Window) => void;
  messages: Messages;
  words: TimelineWords;
}>;

/** px: so narrow a plot may get before it scrolls in its own box. */
const narrowest = 560;

/** Curve, messages and rows over one time axis, under one pair of lines. */
export function TimelinePlot(props: TimelinePlotProps) {
  const { window, past, extent, now, viewing, onLook, onZoom, onPan, onShow, messages, words } = props;
  const box = useRef<HTMLDivElement | null>(null);
  const [plot, setPlot] = useState<HTMLElement | null>(null);
  const room = useWidth(box);
  const labelWidth = useMediaQuery('(width < 48rem)') ? 104 : 150;
  const width = Math.max(narrowest, room - labelWidth - 8);
  // where the plot scrolls the strip does not, and has all the room there is
  const stripLeft = room - labelWidth - 8 < narrowest ? 8 : labelWidth;
  const scale = useMemo(() => ({ from: window.from, to: window.to, width }), [window, width]);
  usePlotGestures(plot, { scale, labelWidth, onZoom, onPan, onShow, onLook });
  const onKeyDown = (event: KeyboardEvent) => {
    const step = windowStepOf(event.key, event.shiftKey);
    if (step === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    if (step.kind === 'zoom') onZoom(step.factor, viewing.get());
    else onPan(step.share * (window.to - window.from));
  };
  return (
    <>
      <PlotDefs />
      {past !== null && extent !== null && room > 0 && (
        <div className="tl-brush">
          <span className="tl-brush-label" style={{ width: stripLeft }} aria-hidden="true">
            {stripLeft === labelWidth && words.window.brushLabel}
          </span>
          <WindowBrush
            steps={past.steps}
            strip={extent}
            shown={window}
            width={Math.max(1, room - stripLeft - 8)}
            onChoose={onShow}
            messages={messages}
            words={words}
          />
        </div>
      )}
      <div ref={box} className="tl-scroll">
        {room > 0 && (
          // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys of what has the focus inside; every one has a button as well
          <div ref={setPlot} className="tl-plot" style={{ width: labelWidth + width }} onKeyDownCapture={onKeyDown}>
            <PlotBody {...props} scale={scale} labelWidth={labelWidth} />
            <PlotOverlay
              scale={scale}
              labelWidth={labelWidth}
              loaded={past?.loaded ?? null}
              now={now}
              viewing={viewing}
              messages={messages}
              words={words}
            />
          </div>
        )}
      </div>
    </>
  );
}

const noSteps: readonly StateStep[] = [];

function PlotBody(props: TimelinePlotProps & Readonly<{ scale: PlotScale; labelWidth: number }>) {
  const { past, rows, incident, viewing, onLook, scale, labelWidth, messages, words } = props;
  const all = past?.steps[0];
  return (
    <>
      <p className="sr-only">
        {words.window.keys} {words.rows.keys}
      </p>
      <p className="tl-heading" style={{ paddingInlineStart: labelWidth }}>
        <span className="tl-wheel-hint" style={{ width: labelWidth }}>
          {words.window.wheel}
        </span>
        <strong>{words.chart.heading}</strong>{' '}
        {all !== undefined && <span className="tl-quiet">{words.chart.of(cellsIn(all.counts))}</span>}
      </p>
      <StateChart
        steps={past?.steps ?? noSteps}
        loaded={past?.loaded ?? null}
        scale={scale}
        labelWidth={labelWidth}
        messages={messages}
        words={words}
      />
      <div style={{ marginInlineStart: labelWidth }}>
        <TimeAxis scale={scale} formats={timelineFormats(messages.language)} />
      </div>
      <MessageLane
        incident={incident}
        scale={scale}
        viewing={viewing}
        onLook={onLook}
        messages={messages}
        words={words}
      />
      <p className="tl-heading" style={{ paddingInlineStart: labelWidth }}>
        <strong>
          <bdi>{props.rowsTitle}</bdi>
        </strong>{' '}
        <span className="tl-quiet">{props.rowsText}</span>
      </p>
      <Gantt
        rows={rows}
        markedId={props.markedId}
        scale={scale}
        nameOf={props.nameOf}
        onLook={onLook}
        messages={messages}
        words={words}
      />
    </>
  );
}
