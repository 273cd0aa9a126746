import type { Instant, Window } from './instant.ts';
import type { AskedMoment } from './moment.ts';

/** Why others than the two named instants are compared, or in another order. */
export const comparedNotes = ['early', 'late', 'skippedHour', 'repeatedHour', 'swapped'] as const;
export type ComparedNote = (typeof comparedNotes)[number];

export type ComparedMoments = Readonly<{ from: Instant; to: Instant; notes: readonly ComparedNote[] }>;

/** The two instants to compare, the earlier one first: the one that was asked for and the one that is looked at, both moved into what is known. Null = what was asked for is no time. */
export function comparedMoments(asked: AskedMoment, looked: Instant, known: Window): ComparedMoments | null {
  if (asked.kind === 'notATime') return null;
  const notes: ComparedNote[] = [];
  const named = [asked.at, looked];
  if (named.some((at) => at < known.from)) notes.push('early');
  if (named.some((at) => at > known.to)) notes.push('late');
  const [at, shown] = [moveInto(known, asked.at), moveInto(known, looked)];
  if (asked.note !== null && at === asked.at) notes.push(asked.note);
  if (at > shown) notes.push('swapped');
  return { from: Math.min(at, shown), to: Math.max(at, shown), notes };
}

function moveInto({ from, to }: Window, at: Instant): Instant {
  return Math.min(Math.max(at, from), to);
}
