import type { Failure } from '#api/failure.ts';
import type { SharedMessages } from '#i18n/shared/shared-messages.ts';

/** The cause of our own trouble in plain words. */
export function failureWords(failure: Failure, { failure: words }: SharedMessages): string {
  return failure.kind === 'status' ? words.status(failure.status) : words.causes[failure.kind];
}
