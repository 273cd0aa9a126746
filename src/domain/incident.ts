import type { Instant } from './instant.ts';
import type { Pair } from './pair.ts';
import type { Provenance } from './provenance.ts';
import type { Text } from './text.ts';

/** Which part of the board something concerns. `all` follows the catalogue. */
export type Scope = Readonly<{ insurerIds: 'all' | readonly string[]; serviceIds: 'all' | readonly string[] }>;

export const incidentKinds = ['security', 'technical', 'thirdParty'] as const;
export type IncidentKind = (typeof incidentKinds)[number];

export const lifecycles = ['investigating', 'identified', 'containing', 'restoring', 'monitoring', 'resolved'] as const;
export type Lifecycle = (typeof lifecycles)[number];

/** One sentence of the trust block, with who says so and since when. */
export type Claim = Readonly<{ text: Text; at: Instant; saidBy: string }>;

/** Expected return as a range. `revision` counts from 1; each new statement of it adds one. */
export type Eta = Readonly<{ earliest: Instant; latest: Instant; statedAt: Instant; revision: number }>;

export type Update = Readonly<{
  number: number;
  at: Instant;
  publishedAt: Instant;
  knownAt: Instant;
  editedAt: Instant | null;
  lifecycle: Lifecycle;
  text: Text;
  /** earlier wordings, oldest first, each with the instant it was replaced */
  formerTexts: readonly Readonly<{ text: Text; replacedAt: Instant }>[];
  changes: readonly Readonly<{ scope: Scope; to: Pair }>[];
  eta: Eta | null;
  nextUpdateDue: Instant | null;
  source: Provenance;
  /** never in a public byte */
  staffNote: string | null;
}>;

/** Told by people; what cells do is told by transitions. */
export type Incident = Readonly<{
  id: string;
  title: Text;
  kind: IncidentKind;
  lifecycle: Lifecycle;
  startedAt: Instant;
  detectedAt: Instant | null;
  resolvedAt: Instant | null;
  affected: Scope;
  known: Readonly<{ confirmed: readonly Claim[]; open: readonly Claim[]; excluded: readonly Claim[] }>;
  /** oldest first */
  updates: readonly Update[];
  /** never in a public byte; null in the public projection */
  staff: Readonly<{ internalTitle: string; forensicStage: string | null; notes: readonly string[] }> | null;
}>;

export const plannedWorkKinds = ['maintenance', 'switchback', 'reShutdown'] as const;
export type PlannedWorkKind = (typeof plannedWorkKinds)[number];
export const plannedWorkStatuses = ['planned', 'running', 'done', 'cancelled'] as const;
export type PlannedWorkStatus = (typeof plannedWorkStatuses)[number];

export type PlannedWork = Readonly<{
  id: string;
  /** grows with each change of this entry (iCalendar SEQUENCE) */
  sequence: number;
  kind: PlannedWorkKind;
  status: PlannedWorkStatus;
  knownAt: Instant;
  startsAt: Instant;
  endsAt: Instant;
  maxInterruptionSeconds: number | null;
  expected: Pair;
  affected: Scope;
  text: Text;
  source: Provenance;
  /** never in a public byte */
  staffNote: string | null;
}>;

/** Nachholbedarf: what was lost between two instants and must be done again. Outlives the recovery. */
export type RedoWindow = Readonly<{
  id: string;
  serviceId: string;
  insurerIds: 'all' | readonly string[];
  from: Instant;
  to: Instant;
  knownAt: Instant;
  transaction: Text;
  actions: Readonly<{ insured: Text | null; practice: Text | null; employer: Text | null }>;
  deadline: Instant | null;
  status: 'open' | 'closed';
  source: Provenance;
}>;
