import { nearestChange, changesUpTo } from '#domain/history-changes.ts';
import type { History } from '#domain/history.ts';
import type { Instant, Window } from '#domain/instant.ts';
import type { Messages } from '#i18n/messages.ts';
import type { TimelineWords } from '#i18n/timeline/timeline-words-de.ts';
import { Icon } from '#ui/primitives/icon.tsx';
import { LoadingProgress } from './loading-progress.tsx';
import type { Progress } from './progress.ts';

export type TimelineLoadingProps = Readonly<{
  history: History | null;
  state: 'ready' | 'loading' | 'cancelled' | 'failed';
  /** whether something of what is shown is still to come */
  isShort: boolean;
  progress: Progress;
  /** why it failed, in words; null = it did not */
  trouble: string | null;
  /** at most so many changes are on their way; null = not known */
  expected: number | null;
  /** those of the rows */
  changes: readonly Instant[];
  /** what is shown, whether anything is known of it or not; null = nothing of which it could be said that it is empty */
  window: Window | null;
  cancel: () => void;
  retry: () => void;
  onLook: (at: Instant) => void;
  messages: Messages;
  words: TimelineWords;
}>;

/** How loading goes, and that a stretch is empty. What has been loaded stays below, whatever is said here. */
export function TimelineLoading(props: TimelineLoadingProps) {
  const { history, state, isShort, progress, trouble, expected, cancel, retry, words } = props;
  const { load } = words;
  const isFirst = history === null;
  if (state === 'loading') {
    // what is only brought up to date needs no word unless it goes wrong
    if (!isShort && trouble === null) return <Empty {...props} />;
    return (
      <div className="tl-load">
        <output>
          {trouble === null ? load.loading(isFirst ? expected : null) : `${load.failed(trouble)} ${load.again}`}{' '}
          {trouble !== null && !isFirst && load.kept}
        </output>
        {trouble === null && <LoadingProgress progress={progress} words={words} />}
        {trouble !== null && <RetryButton onRetry={retry} words={words} />}
        <button type="button" className="button" onClick={cancel}>
          {load.cancel}
        </button>
      </div>
    );
  }
  if (state === 'ready') return <Empty {...props} />;
  return (
    <p className="tl-load" role={state === 'failed' ? 'alert' : 'status'}>
      {state === 'cancelled' ? load.cancelled : load.failed(trouble ?? '')} {!isFirst && load.kept}
      <RetryButton onRetry={retry} words={words} />
    </p>
  );
}

function RetryButton({ onRetry, words }: Readonly<{ onRetry: () => void; words: TimelineWords }>) {
  return (
    <button type="button" className="button" onClick={onRetry}>
      <Icon name="retry" />
      {words.load.retry}
    </button>
  );
}

function Empty({ history, changes, window, onLook, messages, words }: TimelineLoadingProps) {
  if (history === null || window === null) return null;
  const isOutside = window.to <= history.window.from || window.from >= history.window.to;
  const isEmpty = changesUpTo(changes, window.to) === changesUpTo(changes, window.from - 1);
  if (!isEmpty && !isOutside) return null;
  const nearest = nearestChange(changes, window.from, window.to);
  return (
    <output className="tl-load">
      {isOutside ? words.load.outside : words.load.empty}
      {nearest !== null && (
        <button type="button" className="link" onClick={() => onLook(nearest)}>
          {words.load.nearest(messages.formats.dateTime(nearest))}
        </button>
      )}
    </output>
  );
}
