import type { Instant } from './instant.ts';
import type { AskedMoment } from './moment.ts';

/** Why others than the two named instants are compared, or in another order. */
export const comparedNotes = ['early', 'late', 'skippedHour', 'repeatedHour', 'swapped'] as const;
export type ComparedNote = (typeof comparedNotes)[number];

export type ComparedMoments = Readonly<{ from: Instant; to: Instant; notes: readonly ComparedNote[] }>;

/**
 * The two instants to compare, the earlier one first: the one that was asked for, moved into what is known, and the one that is looked at. Null = what was
 * asked for is no time.
 */
export function comparedMoments(
  asked: AskedMoment,
  looked: Instant,
  known: Readonly<{ from: Instant | null; to: Instant }>,
): ComparedMoments | null {
  if (asked.kind === 'notATime') return null;
  const notes: ComparedNote[] = [];
  let { at } = asked;
  if (at > known.to) {
    at = known.to;
    notes.push('late');
  } else if (known.from !== null && at < known.from) {
    at = known.from;
    notes.push('early');
  } else if (asked.note !== null) {
    notes.push(asked.note);
  }
  if (at > looked) notes.push('swapped');
  return { from: Math.min(at, looked), to: Math.max(at, looked), notes };
}
