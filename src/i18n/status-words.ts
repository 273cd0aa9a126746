import type { Paint } from '#domain/paint.ts';
import type { PairWords } from './pair-words.ts';
import type { SharedMessages } from './shared/shared-messages.ts';

/** What a painted cell says in words, for the staff or for everyone. Always of what is painted, never of what was once true. */
export function statusWords<W extends 'staff' | 'public'>(
  paint: Paint,
  { status }: Readonly<{ status: SharedMessages['status'] & Record<W, PairWords> }>,
  wording: W,
): string {
  if (paint.kind === 'notApplicable') return status.notUsed;
  const words: PairWords = status[wording];
  const state = words[paint.pair.availability][paint.pair.mode];
  if (paint.kind === 'state') return state;
  const reason = status.noProof[paint.reason];
  const { last } = paint;
  const lastWords = last === null || last.availability === 'unknown' ? null : words[last.availability][last.mode];
  return status.unproven(state, reason, lastWords === null ? null : status.lastKnown(lastWords));
}
