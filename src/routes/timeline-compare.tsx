import { use, useMemo } from 'react';
import { compareMoments } from '#domain/compare-moments.ts';
import { comparedMoments, type ComparedMoments, type ComparedNote } from '#domain/compared-moments.ts';
import { completeBoard } from '#domain/board.ts';
import type { Catalog } from '#domain/catalog.ts';
import { veilGaps } from '#domain/gap-veil.ts';
import { boardAt, type History } from '#domain/history.ts';
import type { Instant, Window } from '#domain/instant.ts';
import { formatMoment, parseMoment, pastInstant, type AskedMoment } from '#domain/moment.ts';
import { CompareChoices } from '#features/compare/compare-choices.tsx';
import { CompareView } from '#features/compare/compare-view.tsx';
import type { CompareTalk } from '#features/compare/compare-words.ts';
import { loadRecoveryWords } from '#i18n/recovery/load-recovery-words.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { SightLoading } from './sight-loading.tsx';
import type { TimelineSightProps } from './timeline-sight-props.ts';
import { useIncidents } from './use-incidents.ts';
import { useStaffVisit } from './use-staff-visit.ts';
import { useTimelineHistory, type TimelineHistory } from './use-timeline-history.ts';

/** The sight of the timeline that holds another instant against the one looked at. */
export default function TimelineCompare({ source, feed, catalog, timeline, control, words }: TimelineSightProps) {
  const messages = useMessages();
  const recoveryWords = use(loadRecoveryWords(messages.language));
  const incidents = useIncidents(source, false);
  const talk = useMemo(
    () => ({ messages, words: recoveryWords, catalog, incidents }),
    [messages, recoveryWords, catalog, incidents],
  );
  const visit = useStaffVisit(source.liveBoard);
  const text = timeline.view.compared;
  const asked = useMemo(() => (text === null ? null : parseMoment(text)), [text]);
  const at = pastInstant(control.moment);
  const { minute } = feed;
  const window = useWindow(asked, at, minute);
  const loading = useTimelineHistory(source, window, control, minute);
  const compared = useCompared(loading, asked, at);
  const { compare } = recoveryWords;
  return (
    <div className="grid grid-cols-1 gap-3">
      {minute !== null && (
        <CompareChoices
          chosen={asked?.kind === 'instant' ? asked.at : null}
          to={at ?? minute}
          visit={visit}
          onChoose={(chosen) => timeline.change({ compared: chosen === null ? null : formatMoment(chosen) })}
          talk={talk}
        />
      )}
      {asked?.kind === 'notATime' && text !== null && (
        <output className="block">{compare.notATime(text.slice(0, 60))}</output>
      )}
      {window !== null && <SightLoading loading={loading} words={words} />}
      {loading.history !== null && compared !== null && (
        <>
          <Notes compared={compared} talk={talk} />
          <Compared history={loading.history} compared={compared} catalog={catalog} talk={talk} />
        </>
      )}
    </div>
  );
}

type ComparedProps = Readonly<{ history: History; compared: ComparedMoments; catalog: Catalog; talk: CompareTalk }>;

function Compared({ history, compared: { from, to }, catalog, talk }: ComparedProps) {
  const { changes, cells } = useMemo(() => {
    const boardThen = (at: Instant) => veilGaps(completeBoard(boardAt(history, at), catalog), history.gaps, at);
    const later = boardThen(to);
    return {
      changes: compareMoments(boardThen(from), later),
      cells: later.rows.flatMap(({ slots }) => slots).filter((slot) => slot !== null).length,
    };
  }, [history, from, to, catalog]);
  return <CompareView changes={changes} cells={cells} from={from} to={to} talk={talk} />;
}

function Notes({ compared: { from, to, notes }, talk }: Readonly<{ compared: ComparedMoments; talk: CompareTalk }>) {
  const { compare } = talk.words;
  const { dateTime } = talk.messages.formats;
  const sentences = {
    early: compare.early(dateTime(from)),
    late: compare.late(dateTime(to)),
    skippedHour: compare.skippedHour,
    repeatedHour: compare.repeatedHour,
    swapped: compare.swapped,
  } satisfies Record<ComparedNote, string>;
  if (notes.length === 0) return null;
  return <output className="block">{notes.map((note) => sentences[note]).join(' ')}</output>;
}

/** What has to be loaded: from the earlier instant to the later one. */
function useWindow(asked: AskedMoment | null, at: Instant | null, minute: Instant | null): Window | null {
  const then = asked?.kind === 'instant' ? asked.at : null;
  const looked = at ?? minute;
  return useMemo(() => {
    if (then === null || looked === null) return null;
    return { from: Math.min(then, looked), to: Math.max(then, looked) };
  }, [then, looked]);
}

/** In the present the end of what has been loaded is looked at. While more is on its way, what is not loaded yet is not taken for what nobody recorded. */
function useCompared(
  { history, state }: TimelineHistory,
  asked: AskedMoment | null,
  at: Instant | null,
): ComparedMoments | null {
  return useMemo(() => {
    if (history === null || asked === null) return null;
    const compared = comparedMoments(asked, at ?? history.window.to, history.window);
    const isMoved = compared?.notes.some((note) => note === 'early' || note === 'late') ?? false;
    return isMoved && state === 'loading' ? null : compared;
  }, [history, state, asked, at]);
}
