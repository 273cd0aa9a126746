import type { Paint } from '#domain/paint.ts';
import type { Messages } from './messages.ts';

/** What a painted cell says in words, for the staff or for everyone. Always of what is painted, never of what was once true. */
export function statusWords(paint: Paint, messages: Messages, wording: 'staff' | 'public'): string {
  if (paint.kind === 'notApplicable') return messages.status.notUsed;
  const words = messages.status[wording];
  const state = words[paint.pair.availability][paint.pair.mode];
  if (paint.kind === 'state') return state;
  const reason = messages.status.noProof[paint.reason];
  if (paint.last === null || paint.last.availability === 'unknown') return `${state} (${reason})`;
  const last = words[paint.last.availability][paint.last.mode];
  return `${state} (${reason}, ${messages.status.lastKnown(last)})`;
}
