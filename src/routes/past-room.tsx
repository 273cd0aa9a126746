import { use, useCallback, useEffect, useLayoutEffect, useMemo, useState, type ReactNode } from 'react';
import { useLocation, useRouter } from 'wouter';
import { pastBoardAt, pastLiveBoard } from '#api/past-live-board.ts';
import { useCatalog } from '#api/use-catalog.ts';
import { useLiveBoardPart } from '#api/use-live-board.ts';
import { completeBoard } from '#domain/board.ts';
import { historyUpTo } from '#domain/history-up-to.ts';
import type { Instant } from '#domain/instant.ts';
import { PastLoading } from '#features/past/past-loading.tsx';
import type { PastTalk } from '#features/past/past-talk.ts';
import type { Formats } from '#i18n/formats.ts';
import { languageOf } from '#i18n/language.ts';
import { loadPastWords } from '#i18n/past/load-past-words.ts';
import { useFirstWords } from '#i18n/public/use-public-words.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { PastFrame } from './past-frame.tsx';
import { PastInsurerAnswer } from './past-insurer-answer.tsx';
import type { BoardSource, PastOfSource } from './use-board-feed.ts';
import { useMoment } from './use-moment.ts';
import { usePastRecord, type PastRecordInForce } from './use-past-record.ts';

export type PastRoomProps = Readonly<{ source: BoardSource; children: (source: BoardSource) => ReactNode }>;

/** A view at the instant its address names: the same view, handed a source of the past. */
export function PastRoom(props: PastRoomProps) {
  return props.source.liveBoard.audience === 'staff' ? <StaffRoom {...props} /> : <PublicRoom {...props} />;
}

function StaffRoom(props: PastRoomProps) {
  return <Room {...props} formats={useMessages().formats} />;
}

function PublicRoom(props: PastRoomProps) {
  return <Room {...props} formats={useFirstWords().formats} />;
}

function Room({ source, formats, children }: PastRoomProps & Readonly<{ formats: Formats }>) {
  const talk = useTalk(formats);
  const { liveBoard } = source;
  const { start, stop } = liveBoard;
  // also where the view inside shows no state and starts nothing
  useEffect(() => {
    start();
    return stop;
  }, [start, stop]);
  const [recordedFrom, setRecordedFrom] = useState<Instant | null>(null);
  const control = useMoment(liveBoard, recordedFrom);
  const at = control.moment.kind === 'past' ? control.moment.at : null;
  const loaded = usePastRecord(source, at);
  if (loaded.recordedFrom !== null && loaded.recordedFrom !== recordedFrom) setRecordedFrom(loaded.recordedFrom);
  const past = usePastSource(source, at, loaded);
  const { isLoading, cancel } = loaded;
  const loading = useMemo(
    () => (isLoading ? <PastLoading onCancel={cancel} words={talk.words} /> : null),
    [isLoading, cancel, talk],
  );
  return (
    <PastFrame live={liveBoard} control={control} talk={talk} loading={loading}>
      {children(past ?? source)}
    </PastFrame>
  );
}

function useTalk(formats: Formats): PastTalk {
  const { base } = useRouter();
  useLocation();
  const words = use(loadPastWords(languageOf(base)));
  return useMemo(() => ({ words, formats }), [words, formats]);
}

/** The source of the past; null while the present is shown. */
function usePastSource(source: BoardSource, at: Instant | null, loaded: PastRecordInForce): BoardSource | null {
  const { liveBoard: live, client, catalog: keeper } = source;
  const { record, failure, retry } = loaded;
  const { catalog } = useCatalog(keeper);
  const liveFailure = useLiveBoardPart(live, (state) => state.connection.failure);
  const clockKind = useLiveBoardPart(live, (state) => state.clock?.kind ?? null);
  const [again] = useState(latestAction);
  useLayoutEffect(() => again.set(failure === null ? null : retry), [again, failure, retry]);
  // the same for ever: a view that is handed another one would stop and start by itself
  const onStart = useCallback(() => {
    live.start();
    again.run();
  }, [live, again]);
  // until the present has told its time it is not known what is past
  const trouble = failure ?? (clockKind === null ? liveFailure : null);
  const board = useMemo(
    () =>
      record === null || at === null || catalog === null || at < record.history.window.from
        ? null
        : completeBoard(pastBoardAt(record, at), catalog),
    [record, at, catalog],
  );
  const liveBoard = useMemo(
    () =>
      at === null
        ? null
        : pastLiveBoard({ live, at, clockKind: clockKind ?? 'simulated', record, board, failure: trouble, onStart }),
    [live, at, clockKind, record, board, trouble, onStart],
  );
  return useMemo(() => {
    if (at === null || liveBoard === null) return null;
    const past: PastOfSource = {
      at,
      live: source,
      history: record === null || board === null ? null : historyUpTo(record.history, at),
      InsurerAnswerThen: PastInsurerAnswer,
    };
    return { liveBoard, catalog: keeper, client: { ...client, knownAt: at }, past };
  }, [at, liveBoard, source, record, board, keeper, client]);
}

/** What is to be done when the time comes may change without whoever waits for it hearing of it. */
function latestAction() {
  let latest: (() => void) | null = null;
  return {
    set: (action: (() => void) | null) => {
      latest = action;
    },
    run: () => latest?.(),
  };
}
