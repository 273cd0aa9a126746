import { createContext } from 'react';
import type { Instant } from '#domain/instant.ts';

/**
 * The board's time, cut to the minute. Handed down beside the rows and not through them: a row is drawn again when its cells change, the words
 * "31 min" when a minute has passed.
 */
export const BoardMinuteContext = createContext<Instant | null>(null);
