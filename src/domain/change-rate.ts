import type { Instant } from './instant.ts';

/** How many changes in the last hour of board time, or since an instant, where not a whole hour has been watched; `isAtLeast`: some were forgotten. */
export type ChangeRate = Readonly<{ count: number; isAtLeast: boolean; since: Instant | null }>;
