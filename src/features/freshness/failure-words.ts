import type { Failure } from '#api/failure.ts';
import type { FirstMessages } from '#i18n/shared/shared-messages.ts';

/** The cause of our own trouble in plain words. */
export function failureWords(failure: Failure, { failure: words }: FirstMessages): string {
  return failure.kind === 'status' ? words.status(failure.status) : words.causes[failure.kind];
}
