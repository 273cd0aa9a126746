import type { Audience } from '#domain/audience.ts';
import type { Instant } from '#domain/instant.ts';
import type { Moment, Run } from '../run/run.ts';
import type { Simulation } from '../simulation.ts';
import type { Caching } from './caching.ts';
import type { Query } from './query.ts';

/** What a resource answers from: one request, one instant. */
export type View = Readonly<{
  simulation: Simulation;
  /** the instant of the request itself */
  moment: Moment;
  run: Run;
  audience: Audience;
  /** the real instant the answer speaks for */
  generatedAt: Instant;
  /** board time at `generatedAt` */
  now: Instant;
  /** how many transitions were known at `now` */
  seq: number;
  query: Query;
  /** a part of the path by its name in the resource's pattern; throws if the pattern has no such name */
  part: (name: string) => string;
  /** the address asked for */
  url: URL;
}>;

/** An answer before it becomes bytes. `caching` overrides what the resource says of itself. */
export type Content = Readonly<{ caching?: Caching }> &
  (
    | Readonly<{ json: object; text?: never; mediaType?: never }>
    | Readonly<{ text: string; mediaType: string; json?: never }>
  );
