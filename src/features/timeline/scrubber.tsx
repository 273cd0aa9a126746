import { memo, useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { changesUpTo, neighbourChanges } from '#domain/history-changes.ts';
import { hourMs, type Instant, type Window } from '#domain/instant.ts';
import { timeTicks } from '#domain/time-ticks.ts';
import type { Messages } from '#i18n/messages.ts';
import type { TimelineWords } from '#i18n/timeline/timeline-words-de.ts';
import { useViewing, type Viewing } from './viewing.ts';

export type ScrubberProps = Readonly<{
  /** what there is to be looked at in the window */
  range: Window;
  /** where changes are, sorted; also beyond the window, where stepping leads to */
  changes: readonly Instant[];
  /** what is named as the instant while it is the present, wherever the window lies */
  now: Instant;
  viewing: Viewing;
  onLook: (at: Instant) => void;
  messages: Messages;
  words: TimelineWords;
}>;

const dayMs = 24 * hourMs;

/** The instant as a slider: arrows go from change to change, Page Up and Down by a day. */
export const Scrubber = memo(function Scrubber({
  range,
  changes,
  now,
  viewing,
  onLook,
  messages,
  words,
}: ScrubberProps) {
  const track = useRef<HTMLDivElement | null>(null);
  const at = useViewing(viewing) ?? now;
  const before = changesUpTo(changes, range.from - 1);
  const all = changesUpTo(changes, range.to) - before;
  const count = Math.min(all, Math.max(0, changesUpTo(changes, at) - before));
  const said = words.transport.change(count, all);
  const shareOf = (instant: Instant) =>
    Math.min(1, Math.max(0, (instant - range.from) / Math.max(1, range.to - range.from)));
  const lookAt = ({ clientX }: PointerEvent) => {
    const box = track.current?.getBoundingClientRect();
    if (box === undefined || box.width === 0) return;
    const share = Math.min(1, Math.max(0, (clientX - box.left) / box.width));
    onLook(Math.round(range.from + share * (range.to - range.from)));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = instantAfter(event.key, at, range, changes);
    if (next === null) return;
    event.preventDefault();
    onLook(Math.min(range.to, Math.max(range.from, next)));
  };
  return (
    <div className="tl-scrubber">
      <div className="tl-scrubber-words" aria-hidden="true">
        <span>{messages.formats.dayOfYear(range.from)}</span>
        <span className="tl-scrubber-count">{said}</span>
        <span>{messages.formats.dayOfYear(range.to)}</span>
      </div>
      <div
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- steps from change to change, which no input does
        role="slider"
        className="tl-track"
        tabIndex={0}
        aria-label={words.transport.moment}
        aria-valuemin={0}
        aria-valuemax={Math.round((range.to - range.from) / 1_000)}
        aria-valuenow={Math.round((Math.min(range.to, Math.max(range.from, at)) - range.from) / 1_000)}
        aria-valuetext={`${messages.formats.dateTime(at)}, ${said}`}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          lookAt(event);
        }}
        onPointerMove={(event) => {
          if (event.currentTarget.hasPointerCapture(event.pointerId)) lookAt(event);
        }}
      >
        <div ref={track} className="tl-track-line">
          <div className="tl-track-past" style={{ transform: `scaleX(${shareOf(at)})` }} />
          <TrackTicks range={range} />
          <span className="tl-thumb" style={{ left: `${shareOf(at) * 100}%` }} />
        </div>
      </div>
    </div>
  );
});

const TrackTicks = memo(function TrackTicks({ range }: Readonly<{ range: Window }>) {
  return timeTicks(range, 12).map(({ at }) => (
    <span
      key={at}
      className="tl-track-tick"
      style={{ left: `${((at - range.from) / (range.to - range.from)) * 100}%` }}
    />
  ));
});

function instantAfter(key: string, at: Instant, range: Window, changes: readonly Instant[]): Instant | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return neighbourChanges(changes, at).next ?? range.to;
    case 'ArrowLeft':
    case 'ArrowDown':
      return neighbourChanges(changes, at).previous ?? range.from;
    case 'PageUp':
      return at + dayMs;
    case 'PageDown':
      return at - dayMs;
    case 'Home':
      return range.from;
    case 'End':
      return range.to;
    default:
      return null;
  }
}
