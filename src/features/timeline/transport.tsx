import { memo } from 'react';
import { neighbourChanges } from '#domain/history-changes.ts';
import type { Instant } from '#domain/instant.ts';
import type { Messages } from '#i18n/messages.ts';
import type { TimelineWords } from '#i18n/timeline/timeline-words-de.ts';
import { MoreIcon } from '#ui/primitives/more-icon.tsx';
import { Segments } from '#ui/primitives/segments.tsx';
import { MomentField } from './moment-field.tsx';
import { Scrubber, type ScrubberProps } from './scrubber.tsx';
import { usePlayback, type Speed } from './use-playback.ts';
import { useViewingPart } from './viewing.ts';

export type TransportProps = ScrubberProps &
  Readonly<{
    /** when records begin; null = not known */
    recordedFrom: Instant | null;
    /** where what is loaded begins, if there may be more before it: stepping back leads there and brings it; null = there is no more */
    loadedFrom: Instant | null;
    /** to an instant that may lie outside of the window and of what is loaded */
    onGo: (at: Instant) => void;
    messages: Messages;
    words: TimelineWords;
  }>;

const speedNames = ['hour', 'quarterDay', 'day'] as const satisfies readonly Speed[];

/** Leads through the window: by change, by playing, by hand, or to an exact time. */
export const Transport = memo(function Transport(props: TransportProps) {
  const { range, changes, now, loadedFrom, viewing, onLook, onGo, words } = props;
  const { transport } = words;
  const playback = usePlayback(viewing, range, changes, onLook);
  const look = (at: number) => {
    playback.stop();
    onLook(at);
  };
  const go = (at: number) => {
    playback.stop();
    onGo(at);
  };
  const neighbours = (at: number) => {
    const { previous, next } = neighbourChanges(changes, at);
    return { previous: previous ?? (loadedFrom !== null && loadedFrom < at ? loadedFrom : null), next };
  };
  const step = (direction: 'previous' | 'next') => {
    const target = neighbours(viewing.get() ?? now)[direction];
    if (target !== null) look(target);
  };
  const ends = useViewingPart(viewing, (at) => {
    const { previous, next } = neighbours(at ?? now);
    return `${previous === null ? 'first' : ''} ${next === null ? 'last' : ''}`;
  });
  return (
    <section className="staff-card tl-transport" aria-label={transport.label}>
      <div className="tl-buttons">
        <button
          type="button"
          className="tl-step"
          aria-label={transport.previous}
          aria-disabled={ends.includes('first')}
          onClick={() => step('previous')}
        >
          <MoreIcon name="stepBack" size={20} />
        </button>
        <button
          type="button"
          className="tl-step tl-play"
          aria-label={playback.isPlaying ? transport.pause : transport.play}
          onClick={playback.toggle}
        >
          <MoreIcon name={playback.isPlaying ? 'pause' : 'play'} size={20} />
        </button>
        <button
          type="button"
          className="tl-step"
          aria-label={transport.next}
          aria-disabled={ends.includes('last')}
          onClick={() => step('next')}
        >
          <MoreIcon name="stepForward" size={20} />
        </button>
      </div>
      <Segments
        label={transport.speed}
        options={speedNames}
        names={transport.speeds}
        value={playback.speed}
        onChoose={playback.choose}
      />
      <Scrubber {...props} onLook={look} />
      <MomentField {...props} onGo={go} />
    </section>
  );
});
