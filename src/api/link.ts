import type { Audience } from '#domain/audience.ts';
import type { FeedState } from '#domain/feed.ts';
import { secondMs } from '#domain/instant.ts';
import type { Failure } from './failure.ts';
import type { ConnectionKind } from './live-board-state.ts';

/**
 * One way of talking: `sync` (pointer, then board if needed) or `stream`. All times are monotonic ms.
 * `floorAt` is the server's word and holds always; `notBefore` is our own patience and ends when the page wakes up.
 */
export type Leg = Readonly<{
  isRunning: boolean;
  failures: number;
  failure: Failure | null;
  startedAt: number | null;
  endedAt: number | null;
  notBefore: number;
  floorAt: number;
}>;

export const restingLeg: Leg = {
  isRunning: false,
  failures: 0,
  failure: null,
  startedAt: null,
  endedAt: null,
  notBefore: 0,
  floorAt: 0,
};

export function startLeg(leg: Leg, at: number): Leg {
  return { ...leg, isRunning: true, startedAt: at };
}

/** Ended well: the next attempt may come after `delayMs`. */
export function endLeg(leg: Leg, at: number, delayMs: number): Leg {
  return { ...leg, isRunning: false, failures: 0, failure: null, endedAt: at, notBefore: at + delayMs, floorAt: at };
}

export function failLeg(leg: Leg, at: number, failure: Failure, delayMs: number): Leg {
  const floorMs = failure.kind === 'status' ? (failure.retryAfterMs ?? 0) : 0;
  const failures = leg.failures + 1;
  return { ...leg, isRunning: false, failures, failure, endedAt: at, notBefore: at + delayMs, floorAt: at + floorMs };
}

/** Try as soon as the server lets us, but not more than once a second: tabs are switched faster than that. */
export function wakeLeg(leg: Leg, at: number): Leg {
  const soonest = leg.startedAt === null ? at : Math.max(at, leg.startedAt + secondMs);
  return { ...leg, notBefore: Math.min(leg.notBefore, soonest) };
}

/** What outlives a stop: after trouble neither the server's word nor our own patience ends because a reader went to another page. */
export function pausedLeg(leg: Leg): Leg {
  return leg.failures > 0 ? { ...leg, isRunning: false } : restingLeg;
}

/** What the next step is decided from. */
export type Situation = Readonly<{
  audience: Audience;
  sync: Leg;
  stream: Leg;
  /** a frame has been read on the present connection */
  isStreaming: boolean;
  isOnline: boolean;
  feed: FeedState['status'];
  hasBoard: boolean;
  /** monotonic; since when something newer than the board is known to exist */
  behindSince: number | null;
  /** more is held back than can fill itself */
  wantsSnapshot: boolean;
  /** monotonic; when the pointer should be looked at for its own sake: for proof, or after a sleep */
  sampleAt: number | null;
  /** 0 to 1, drawn anew after each attempt */
  jitter: number;
}>;

export const gapPatienceMs = 2 * secondMs;

/** When to ask for the pointer (and the board, if needed); null = no need. A failure goes before everything else, because its delay protects the server. */
export function nextSyncAt(now: number, situation: Situation): number | null {
  const { sync } = situation;
  if (sync.isRunning) return null;
  const due =
    syncAfterFailure(sync) ??
    firstSync(now, situation) ??
    soonest(resyncAt(situation), lookAt(situation), pollAt(situation));
  return due === null ? null : Math.max(due, sync.floorAt);
}

function soonest(...times: readonly (number | null)[]): number | null {
  const known = times.filter((at) => at !== null);
  return known.length === 0 ? null : Math.min(...known);
}

function syncAfterFailure(sync: Leg): number | null {
  return sync.failures > 0 ? sync.notBefore : null;
}

function firstSync(now: number, { sync, hasBoard }: Situation): number | null {
  if (sync.endedAt === null) return now;
  return hasBoard ? null : sync.endedAt + gapPatienceMs;
}

/** A gap may fill itself within two seconds. What cannot fill itself needs no such patience, only jitter: a restart is told to everyone at once. */
function resyncAt({ behindSince, wantsSnapshot, sync, jitter }: Situation): number | null {
  if (behindSince === null && !wantsSnapshot) return null;
  const patienceMs = wantsSnapshot ? secondMs * jitter : gapPatienceMs + 500 * jitter;
  const since = Math.max(behindSince ?? 0, sync.endedAt ?? 0);
  return since + patienceMs;
}

function lookAt({ sampleAt, sync }: Situation): number | null {
  return sampleAt === null ? null : Math.max(sampleAt, (sync.startedAt ?? 0) + secondMs);
}

function pollAt(situation: Situation): number | null {
  return isPolling(situation) ? situation.sync.notBefore : null;
}

/** Public pages always poll. Staff do when the stream has failed twice, or has been told to stay away for longer than usual. */
export function isPolling({ audience, stream, isStreaming }: Situation): boolean {
  if (audience === 'public') return true;
  if (isStreaming) return false;
  const pauseMs = Math.max(stream.notBefore, stream.floorAt) - (stream.endedAt ?? 0);
  return stream.failures >= 2 || (stream.endedAt !== null && pauseMs > 5 * secondMs);
}

/** When to open the stream; null = it is open or not used. Waits for the first pointer, right or wrong, to know where to resume. */
export function nextStreamAt({ audience, stream, sync }: Situation): number | null {
  if (audience === 'public' || stream.isRunning || sync.endedAt === null) return null;
  return Math.max(stream.notBefore, stream.floorAt);
}

export function connectionKindOf(situation: Situation): ConnectionKind {
  const { sync, isStreaming, isOnline } = situation;
  if (sync.failures > 0 && !(isStreaming && isOnline)) return 'offline';
  if (isStreaming) return 'streaming';
  return isPolling(situation) && sync.endedAt !== null ? 'polling' : 'connecting';
}
