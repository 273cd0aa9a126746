import { memo } from 'react';
import type { Instant, Window } from '#domain/instant.ts';
import type { Messages } from '#i18n/messages.ts';
import type { TimelineWords } from '#i18n/timeline/timeline-words-de.ts';
import { xOf, type PlotScale } from './plot-scale.ts';
import { timelineFormats } from './timeline-formats.ts';
import { useViewing, type Viewing } from './viewing.ts';

export type PlotOverlayProps = Readonly<{
  scale: PlotScale;
  labelWidth: number;
  /** what is loaded; null = nothing yet */
  loaded: Window | null;
  /** board time; null = not known */
  now: Instant | null;
  viewing: Viewing;
  messages: Messages;
  words: TimelineWords;
}>;

/** What lies over curve and rows: what is not known, now, and the instant that is looked at with the veil over what was not known then. */
export const PlotOverlay = memo(function PlotOverlay(props: PlotOverlayProps) {
  const { scale, labelWidth, loaded, now, viewing, messages, words } = props;
  const nowX = now === null ? null : xOf(scale, now);
  return (
    <div className="tl-overlay" style={{ left: labelWidth, width: scale.width }} aria-hidden="true">
      <div className="tl-clip">
        {loaded !== null && <Unknown from={-1} to={xOf(scale, loaded.from)} />}
        {loaded !== null && nowX !== null && nowX - xOf(scale, loaded.to) > 1 && (
          <Unknown from={xOf(scale, loaded.to)} to={nowX} />
        )}
        {nowX !== null && nowX < scale.width && <div className="tl-future" style={{ left: Math.max(0, nowX) }} />}
        {nowX !== null && nowX >= 0 && nowX <= scale.width && <div className="tl-now" style={{ left: nowX }} />}
      </div>
      {nowX !== null && nowX >= 0 && nowX <= scale.width && now !== null && (
        <NowLabel x={nowX} text={words.now(messages.formats.clockFace(now))} scale={scale} viewing={viewing} />
      )}
      <ViewingLine scale={scale} viewing={viewing} messages={messages} />
    </div>
  );
});

function Unknown({ from, to }: Readonly<{ from: number; to: number }>) {
  return to <= Math.max(0, from) ? null : (
    <div className="tl-unloaded" style={{ left: Math.max(0, from), width: to - Math.max(0, from) }} />
  );
}

type NowLabelProps = Readonly<{ x: number; text: string; scale: PlotScale; viewing: Viewing }>;

/** Gives way to the flag. */
function NowLabel({ x, text, scale, viewing }: NowLabelProps) {
  const at = useViewing(viewing);
  if (at !== null && Math.abs(xOf(scale, at) - x) < 130) return null;
  return (
    <div className="tl-now-label" style={{ left: Math.min(x, scale.width - 4) }}>
      {text}
    </div>
  );
}

type ViewingLineProps = Pick<PlotOverlayProps, 'scale' | 'viewing' | 'messages'>;

function ViewingLine({ scale, viewing, messages }: ViewingLineProps) {
  const at = useViewing(viewing);
  if (at === null) return null;
  const x = xOf(scale, at);
  const veilFrom = Math.min(Math.max(0, x), scale.width);
  const isInside = x >= 0 && x <= scale.width;
  const flagX = Math.min(Math.max(x, 70), Math.max(70, scale.width - 70));
  return (
    <>
      <div className="tl-clip">
        <div className="tl-veil" style={{ transform: `translateX(${veilFrom}px)` }} />
      </div>
      {isInside && (
        <>
          <div className="tl-view-line" style={{ transform: `translateX(${x}px)` }} />
          <div className="tl-flag" style={{ transform: `translateX(calc(${flagX}px - 50%))` }}>
            {timelineFormats(messages.language).flag(at)}
          </div>
        </>
      )}
    </>
  );
}
