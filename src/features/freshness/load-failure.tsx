import type { Failure } from '#api/failure.ts';
import type { FirstMessages } from '#i18n/shared/shared-messages.ts';
import { situationAddress } from '#i18n/situation-address.ts';
import { Icon } from '#ui/primitives/icon.tsx';
import { failureWords } from './failure-words.ts';

export type LoadFailureProps = Readonly<{
  /** what could not be loaded, in the words of the view */
  title: string;
  failure: Failure | null;
  onRetry: () => void;
  messages: FirstMessages;
}>;

/** Nothing could be loaded: the cause in words, how long the server asked to be left alone, and a way to try again. */
export function LoadFailure({ title, failure, onRetry, messages }: LoadFailureProps) {
  const pauseMs = failure?.kind === 'status' ? (failure.retryAfterMs ?? 0) : 0;
  return (
    <div role="alert" className="rounded-md border border-line-strong bg-surface p-5">
      <h2 className="text-lg font-semibold">{title}</h2>
      {failure !== null && (
        <p className="mt-1 text-ink-2">
          {failureWords(failure, messages)}
          {pauseMs > 0 && ` ${messages.failure.pause(messages.formats.age(pauseMs))}`}
        </p>
      )}
      <p className="mt-4 flex flex-wrap items-center gap-x-5 gap-y-2">
        <button type="button" className="button" onClick={onRetry}>
          <Icon name="retry" />
          {messages.failure.retry}
        </button>
        <a className="link" href={situationAddress(messages.language)}>
          {messages.failure.report}
        </a>
      </p>
    </div>
  );
}
