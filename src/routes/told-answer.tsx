import type { ReactNode } from 'react';
import type { QueryFailure } from '#api/query-failure.ts';
import type { Instant } from '#domain/instant.ts';
import { LoadFailure } from '#features/freshness/load-failure.tsx';
import { usePublicWords } from '#i18n/public/use-public-words.ts';
import { Banner } from '#ui/primitives/banner.tsx';
import { RoutedLinks } from './routed-links.tsx';
import type { BoardSource } from './use-board-feed.ts';
import { useTold, type Told } from './use-told.ts';

export type ToldAnswerProps<T extends Readonly<{ generatedAt: Instant }>> = Readonly<{
  source: BoardSource;
  query: Readonly<{
    data: T | undefined;
    /** why the last question failed; null while none has */
    failureReason: QueryFailure | null;
    retry: () => void;
  }>;
  words: Readonly<{ loading: string; failed: string; oldAnswer: (time: string) => string }>;
  children: (data: T, told: Told) => ReactNode;
}>;

/** What people tell, on a page of its own: while it is on its way, when it does not come, and that it may have been overtaken. */
export function ToldAnswer<T extends Readonly<{ generatedAt: Instant }>>(props: ToldAnswerProps<T>) {
  const { source, query, words, children } = props;
  const { data, failureReason, retry } = query;
  const messages = usePublicWords();
  const told = useTold(source.liveBoard, data?.generatedAt ?? null);
  if (data === undefined && failureReason === null) return <p>{words.loading}</p>;
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
