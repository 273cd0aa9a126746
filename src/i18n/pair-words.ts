import type { Availability, Mode } from '#domain/pair.ts';

/** A word for each of the 24 pairs. */
export type PairWords = Record<Availability, Record<Mode, string>>;
