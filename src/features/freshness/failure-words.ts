import type { Failure } from '#api/failure.ts';
import type { Messages } from '#i18n/messages.ts';

/** The cause of our own trouble in plain words. */
export function failureWords(failure: Failure, { failure: words }: Messages): string {
  return failure.kind === 'status' ? words.status(failure.status) : words.causes[failure.kind];
}
