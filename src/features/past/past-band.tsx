import type { ReactNode } from 'react';
import type { Instant } from '#domain/instant.ts';
import { Icon } from '#ui/primitives/icon.tsx';
import type { PastTalk } from './past-talk.ts';
import './past.css';

export type PastBandProps = Readonly<{
  /** board time of the picture */
  at: Instant;
  /** board time now, to the minute; null = not known */
  now: Instant | null;
  onBack: () => void;
  talk: PastTalk;
  /** in the line, before the way back */
  beside?: ReactNode;
  /** what else there is to know of this picture: why it is another instant than was asked for, how loading goes */
  children?: ReactNode;
}>;

/** What makes the past impossible to mistake for now: always in sight, with the instant in full and the way back. */
export function PastBand({ at, now, onBack, talk: { words, formats }, beside, children }: PastBandProps) {
  return (
    <section className="past-band" aria-label={words.label}>
      <div className="past-band-line">
        <Icon name="clock" size={20} />
        <p className="past-band-words">
          {words.lead} <time dateTime={new Date(at).toISOString()}>{formats.dateTime(at)}</time>
          {now !== null && <span className="past-band-ago">, {formats.ago(now - at)}</span>}
        </p>
        {beside}
        <button type="button" className="past-band-back" onClick={onBack}>
          {words.back} <kbd>{words.escape}</kbd>
        </button>
      </div>
      {children}
    </section>
  );
}
