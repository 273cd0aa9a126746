import type { Board } from '#domain/board.ts';
import type { Catalog } from '#domain/catalog.ts';
import type { Gap } from '#domain/history.ts';
import type { Claim, Incident, PlannedWork, RedoWindow, Scope, Update } from '#domain/incident.ts';
import type { Instant, Window } from '#domain/instant.ts';
import type { Text } from '#domain/text.ts';
import type { Transition } from '#domain/transition.ts';

/** A claim of the trust block; `withdrawnAt` takes it off the page, because a later statement corrected it. */
export type PlannedClaim = Claim & Readonly<{ withdrawnAt: Instant | null }>;

/** Something that reads differently from an instant on. The newest one known at that instant holds. */
export type Dated<T> = Readonly<{ knownAt: Instant; value: T }>;

/**
 * The whole life of an incident, written with hindsight. `incidentAt` cuts it down to what was known at an instant.
 * It exists from its first update on.
 */
export type IncidentPlan = Readonly<{
  id: string;
  kind: Incident['kind'];
  startedAt: Instant;
  detectedAt: Instant | null;
  resolvedAt: Instant | null;
  titles: readonly Dated<Text>[];
  affected: readonly Dated<Scope>[];
  known: Readonly<{
    confirmed: readonly PlannedClaim[];
    open: readonly PlannedClaim[];
    excluded: readonly PlannedClaim[];
  }>;
  /** as they read in the end */
  updates: readonly Update[];
  staff: Readonly<{
    internalTitle: string;
    forensicStages: readonly Dated<string>[];
    notes: readonly Dated<string>[];
  }>;
}>;

/** One announcement of planned work; a later one replaces an earlier one. */
export type Announcement = Omit<PlannedWork, 'id' | 'sequence' | 'status' | 'kind'> &
  Readonly<{ isCancelled: boolean }>;

export type PlannedWorkPlan = Readonly<{
  id: string;
  kind: PlannedWork['kind'];
  /** oldest first */
  announcements: readonly Announcement[];
}>;

export type RedoWindowPlan = Readonly<{ window: Omit<RedoWindow, 'status'>; closedAt: Instant | null }>;

/** Everything a scenario says about its world. `createWorld` makes it answer questions. */
export type Script = Readonly<{
  clockKind: 'real' | 'simulated';
  window: Window;
  defaultStart: Instant;
  defaultRate: number;
  catalog: Catalog;
  /** the board before the first transition, position (0, 0) */
  base: Board;
  transitions: readonly Transition[];
  gaps: readonly Gap[];
  incidents: readonly IncidentPlan[];
  plannedWork: readonly PlannedWorkPlan[];
  redoWindows: readonly RedoWindowPlan[];
  distort: ((resource: string, body: unknown) => unknown) | null;
}>;
