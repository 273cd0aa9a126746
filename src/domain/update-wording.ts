import type { Update } from './incident.ts';
import type { Instant } from './instant.ts';
import type { Text } from './text.ts';

/** The words a message had at an instant: an edit counts from when it was made. */
export function wordingAt({ text, formerTexts }: Update, at: Instant): Text {
  return formerTexts.find(({ replacedAt }) => replacedAt > at)?.text ?? text;
}
