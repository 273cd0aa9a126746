import { failureWords } from '#features/freshness/failure-words.ts';
import { TimelineLoading } from '#features/timeline/timeline-loading.tsx';
import type { Instant } from '#domain/instant.ts';
import { useMessages } from '#i18n/use-messages.ts';
import type { TimelineWords } from '#i18n/timeline/timeline-words-de.ts';
import type { TimelineHistory } from './use-timeline-history.ts';

export type SightLoadingProps = Readonly<{ loading: TimelineHistory; words: TimelineWords }>;

/** How loading goes, to be cancelled and tried again. What has been loaded stays below. */
export function SightLoading({ loading, words }: SightLoadingProps) {
  const messages = useMessages();
  const { failure } = loading;
  const isTooMuch = failure?.kind === 'refused' && failure.reason === 'tooLarge';
  const trouble = failure === null ? null : isTooMuch ? words.load.tooMuch : failureWords(failure, messages);
  return (
    <TimelineLoading
      {...loading}
      trouble={trouble}
      expected={null}
      changes={none}
      window={null}
      onLook={nothing}
      messages={messages}
      words={words}
    />
  );
}

const none: readonly Instant[] = [];
const nothing = () => undefined;
