import type { Instant } from '#domain/instant.ts';
import type { InsurerVerdict, VerdictLevel } from '#domain/insurer-verdict.ts';
import type { Availability, Mode, Pair } from '#domain/pair.ts';

/** What the address calls the languages of badges. */
export const badgeLanguages = ['de', 'en', 'leicht'] as const;
export type BadgeLanguage = (typeof badgeLanguages)[number];

/** What badges say: the same as the pages they lead to. */
export type BadgeWords = Readonly<{
  /** as a voice has to read it */
  lang: 'de' | 'en';
  levels: Readonly<Record<VerdictLevel, string>>;
  /** how many of the services in use work */
  works: (usable: number, used: number) => string;
  states: Readonly<Record<Availability, Readonly<Record<Mode, string>>>>;
  stand: (at: Instant) => string;
  simulated: string;
}>;

/** One cell in words. */
export function sayPair({ availability, mode }: Pair, words: BadgeWords): string {
  return words.states[availability][mode];
}

/** The answer for one insurer; what is not known, or is all on the fallback, needs no count. */
export function sayVerdict({ level, counts, used }: InsurerVerdict, { levels, works }: BadgeWords): string {
  return level === 4 || level === 1
    ? levels[level]
    : `${levels[level]} ${works(counts.working + counts.fallback, used)}`;
}
