import type { PairCode } from './pair-code.ts';
import type { SpanText } from './span-text.ts';

/**
 * The language the stories are written in. An act says who is hit by what, from when on and what follows;
 * `drawAct` and `drawChatter` decide by the seed which cells and to the second when.
 */

/** Two local times (`'2023-04-24 22:00'`); the draw falls between them, both included. */
export type Between = readonly [from: string, to: string];

/** Insurers by wall code, or by group (an insurer is in several: data centre, section, pace). */
export type Who =
  | 'all'
  | Readonly<{ codes: readonly string[] }>
  | Readonly<{ groups: readonly string[]; exceptCodes?: readonly string[] }>;

export type Step = Readonly<{
  /** a pair, `before` = what the cell showed when the act began, or several with weights */
  to: PairCode | 'before' | Readonly<Partial<Record<PairCode, number>>>;
  /** how long, drawn for each cell; without `lasts` and `until` the state stays until another act changes it */
  lasts?: readonly [SpanText, SpanText];
  /** or: until when, drawn once for what acts together */
  until?: Between;
  /** the source falls silent: the pair is kept, and the cell is marked with when it was last heard */
  isSilent?: boolean;
}>;

export type Act = Readonly<{
  id: string;
  /** the sentence of the story this act plays, for readers of the script */
  about: string;
  /** or one draw window for each group; an insurer takes the first that is its own */
  starts: Between | Readonly<Record<string, Between>>;
  /** what shares one draw of the beginning */
  together: 'all' | 'group' | 'insurer' | 'cell';
  /** the cells of one draw follow within this time */
  spread?: SpanText;
  who: Who;
  services: 'all' | readonly string[];
  /** how many of what acts together are hit; 100 when left out */
  sharePercent?: number;
  /** only cells that show one of these by then */
  when?: readonly PairCode[];
  steps: readonly Step[];
  /** no other act touches the cell before the last step is reached */
  isFixed?: boolean;
  /** how long after it happened it was known; 2 to 20 seconds when left out */
  knownAfter?: readonly [SpanText, SpanText];
  incidentId: string | null;
}>;

/** Small faults that come and go: one cell every so often. */
export type Chatter = Readonly<{
  id: string;
  about: string;
  /** local times */
  from: string;
  to: string;
  /** hours of the local day in which it happens, from included, to excluded */
  hours: readonly [number, number];
  every: readonly [SpanText, SpanText];
  who: Who;
  /** with weights */
  services: Readonly<Record<string, number>>;
  when: readonly PairCode[];
  /** one of these, by weight */
  kinds: readonly Readonly<{ weight: number; steps: readonly Step[] }>[];
  incidentId: string | null;
}>;
