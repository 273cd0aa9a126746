/** What a user gets from a service. Closed here, open on the wire: anything else arrives as `unknown`. */
export const availabilities = ['operational', 'degraded', 'outage', 'unknown'] as const;
export type Availability = (typeof availabilities)[number];

/** How a service is run. The second axis; never merged with availability into one word or colour. */
export const modes = ['normal', 'fallback', 'isolated', 'forensics', 'switchback', 'maintenance'] as const;
export type Mode = (typeof modes)[number];

export type Pair = Readonly<{ availability: Availability; mode: Mode }>;

const interned = new Map<string, Pair>(
  availabilities.flatMap((availability) =>
    modes.map((mode) => [`${availability}/${mode}`, Object.freeze({ availability, mode })] as const),
  ),
);

/** The one object for a pair: two pairs are equal exactly when they are the same object. */
export function pairOf(availability: Availability, mode: Mode): Pair {
  const pair = interned.get(`${availability}/${mode}`);
  if (pair === undefined) throw new Error(`no such pair: ${availability}/${mode}`);
  return pair;
}

/** All 24 pairs, availability by availability. */
export const allPairs: readonly Pair[] = [...interned.values()];

export const unknownPair: Pair = pairOf('unknown', 'normal');

/** Modes somebody chose on purpose, other than running on the fallback. */
export function isControlled(mode: Mode): boolean {
  return mode !== 'normal' && mode !== 'fallback';
}
