import type { ReactNode } from 'react';
import type { QueryFailure } from '#api/query-failure.ts';
import type { Instant } from '#domain/instant.ts';
import { useLiveBoardPart } from '#api/use-live-board.ts';
import { LoadFailure } from '#features/freshness/load-failure.tsx';
import { SimulationMark } from '#features/freshness/simulation-mark.tsx';
import { usePublicWords } from '#i18n/public/use-public-words.ts';
import { Banner } from '#ui/primitives/banner.tsx';
import { RoutedLinks } from './routed-links.tsx';
import type { BoardSource } from './use-board-feed.ts';
import { usePastBoard } from './use-past-board.ts';
import { useTold, type Told } from './use-told.ts';

export type ToldAnswerProps<T extends Readonly<{ generatedAt: Instant }>> = Readonly<{
  source: BoardSource;
  query: Readonly<{
    data: T | undefined;
    /** why the last question failed; null while none has */
    failureReason: QueryFailure | null;
    retry: () => void;
  }>;
  /** what this device last knew, where the question fails */
  past: T | null;
  words: Readonly<{ loading: string; failed: string; oldAnswer: (time: string) => string }>;
  children: (data: T, told: Told) => ReactNode;
}>;

/** What people tell, on a page of its own: while it is on its way, when it does not come, and that it may have been overtaken. */
export function ToldAnswer<T extends Readonly<{ generatedAt: Instant }>>(props: ToldAnswerProps<T>) {
  const { source, query, past, words, children } = props;
  const { data, failureReason, retry } = query;
  const messages = usePublicWords();
  const told = useTold(source.liveBoard, data?.generatedAt ?? null);
  if (data === undefined && failureReason === null) return <p>{words.loading}</p>;
  if (data === undefined && past !== null) {
    return (
      <RoutedLinks>
        <PastMark source={source} />
        <Banner title={words.oldAnswer(messages.formats.dateTime(past.generatedAt))} />
        {children(past, notTold)}
      </RoutedLinks>
    );
  }
  if (data === undefined) {
    return (
      <LoadFailure title={words.failed} failure={failureReason?.failure ?? null} onRetry={retry} messages={messages} />
    );
  }
  return (
    <RoutedLinks>
      {told.isOld && told.at !== null && <Banner title={words.oldAnswer(messages.formats.dateTime(told.at))} />}
      {children(data, told)}
    </RoutedLinks>
  );
}

/** Of the past nothing is newer or overdue: that would be a word about now. */
const notTold: Told = { at: null, isOld: true };

/** A past that was re-enacted stays marked as such, also while nobody tells the time. */
function PastMark({ source }: Readonly<{ source: BoardSource }>) {
  const messages = usePublicWords();
  const board = usePastBoard(source, true);
  const clock = useLiveBoardPart(source.liveBoard, (state) => state.clock);
  if (board === null || clock !== null) return null;
  const kind = board.isSimulated ? 'simulated' : 'real';
  return <SimulationMark clock={{ kind, now: board.at, rate: 1 }} messages={messages} />;
}
