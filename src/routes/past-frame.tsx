import { useCallback, useLayoutEffect, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { useSearch } from 'wouter';
import type { LiveBoard } from '#api/live-board.ts';
import { useFreshness } from '#api/use-freshness.ts';
import { minuteMs, type Instant } from '#domain/instant.ts';
import { LiveLine } from '#features/past/live-line.tsx';
import { MomentNotes } from '#features/past/moment-notes.tsx';
import { PastBand, type PastBandProps } from '#features/past/past-band.tsx';
import { PastLimits } from '#features/past/past-limits.tsx';
import type { PastTalk } from '#features/past/past-talk.ts';
import { PastContext, type PastInForce } from './past-context.ts';
import { useBackKey } from './use-back-key.ts';
import type { MomentControl } from './use-moment.ts';

export type PastFrameProps = Readonly<{
  /** what goes on underneath */
  live: LiveBoard;
  control: MomentControl;
  talk: PastTalk;
  /** how loading goes, for the band */
  loading?: ReactNode;
  children: ReactNode;
}>;

/**
 * Turns the page inside into one of the past, for as long as the moment is one: band, ground, title, Esc. Of a moment that cannot be shown it says why,
 * and the page stays one of the present.
 */
export function PastFrame({ live, control: { moment, goTo }, talk, loading = null, children }: PastFrameProps) {
  const asked = new URLSearchParams(useSearch()).get('t') ?? '';
  const back = useCallback(() => {
    // the band goes, and would take the focus with it
    const isInBand = document.activeElement?.closest('.past-band') != null;
    // the page of the present may be another one, and has to be there first
    flushSync(() => goTo(null));
    if (isInBand) document.getElementById('inhalt')?.focus({ preventScroll: true });
  }, [goTo]);
  const isPast = moment.kind === 'past';
  useBackKey(isPast, back);
  usePastGround(isPast);
  const inForce = useMemo((): PastInForce | null => {
    const notes = <MomentNotes notes={moment.notes} asked={asked} talk={talk} />;
    if (moment.kind === 'now') {
      return moment.notes.length === 0 ? null : { band: <div className="past-notes-of-now">{notes}</div>, past: null };
    }
    const { words, formats } = talk;
    // the head of a staff page says it
    const beside = live.audience === 'public' ? <LiveLineOf live={live} talk={talk} /> : null;
    return {
      band: (
        <BandOf at={moment.at} live={live} onBack={back} talk={talk} beside={beside}>
          {notes}
          {loading}
        </BandOf>
      ),
      past: {
        titleOf: words.title,
        stand: words.stand(formats.dateTime(moment.at)),
        live: <LiveLineOf live={live} talk={talk} />,
        notTold: words.notTold,
        limits: <PastLimits words={words} />,
      },
    };
  }, [moment, asked, talk, live, back, loading]);
  return <PastContext value={inForce}>{children}</PastContext>;
}

type BandOfProps = Omit<PastBandProps, 'now'> & Readonly<{ live: LiveBoard }>;

function BandOf({ live, ...band }: BandOfProps) {
  return <PastBand now={useLiveMinute(live)} {...band} />;
}

function LiveLineOf({ live, talk }: Readonly<{ live: LiveBoard; talk: PastTalk }>) {
  return <LiveLine reading={useFreshness(live)} talk={talk} />;
}

function useLiveMinute({ freshness }: LiveBoard): Instant | null {
  return useSyncExternalStore(freshness.subscribe, () => {
    const { boardNow } = freshness.getState();
    return boardNow === null ? null : Math.floor(boardNow / minuteMs) * minuteMs;
  });
}

function usePastGround(isPast: boolean): void {
  useLayoutEffect(() => {
    if (!isPast) return;
    const { dataset } = document.documentElement;
    dataset['past'] = '';
    return () => {
      delete dataset['past'];
    };
  }, [isPast]);
}
