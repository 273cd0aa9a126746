import { hashOf } from '#lib/hash.ts';
import { berlinDayOf, berlinInstantOf } from './berlin-time.ts';
import { hourMs, minuteMs, type Instant } from './instant.ts';

/** Why a wall would begin anew. In the order in which they are named. */
export const reloadReasons = ['tooOld', 'newBuild', 'crashed', 'heap', 'uptime', 'nightly'] as const;
export type ReloadReason = (typeof reloadReasons)[number];

/** A reload the wall made of itself in this browser session. */
export type MadeReload = Readonly<{ reason: ReloadReason; at: Instant }>;

export type WallCondition = Readonly<{
  wallId: string;
  /** device wall time */
  now: Instant;
  /** monotonic, since this page was loaded; the wall clock can be set, this cannot */
  uptimeMs: number;
  /** null = the browser does not say */
  heapMb: number | null;
  build: string;
  /** what the server serves now; null = it did not answer with 200 */
  servedBuild: string | null;
  /** since this build was first seen to be served, ms, monotonic */
  servedForMs: number;
  /** the API's pointer answered with 200 */
  isPointerGood: boolean;
  /** the pointer says that what runs here does not read it rightly any more */
  isTooOld: boolean;
  /** drawing failed as a whole, or a part of the program could not be fetched, and trying again in place did not help */
  hasCrashed: boolean;
  /** since the youngest incident began to be told, ms; null = there is none */
  youngestIncidentMs: number | null;
  /** null = nothing can be remembered over a reload here */
  made: readonly MadeReload[] | null;
}>;

export type ReloadDecision =
  | Readonly<{ kind: 'stay' }>
  | Readonly<{ kind: 'reload'; reason: ReloadReason }>
  /** there is a reason, and a reason not to: never into a dead server, never in a loop, never while news are being read */
  | Readonly<{ kind: 'wait'; reason: ReloadReason; because: ReloadHindrance }>
  /** reloading did not help: a person has to look */
  | Readonly<{ kind: 'givenUp'; reason: ReloadReason }>;

/** `turn`: other walls go over to the new build first */
export type ReloadHindrance = 'serverSilent' | 'tooSoon' | 'turn' | 'freshIncident';

export const shortestBetweenReloadsMs = 30 * minuteMs;
export const reloadLimits = { heapMb: 300, uptimeMs: 24 * hourMs, sameReason: 3 } as const;
const incidentPeaceMs = 5 * minuteMs;
/** in which all walls of a house go over to a new build */
export const newBuildSpreadMs = 10 * minuteMs;
/** a reason that went away for a day has been cured */
const rememberedMs = 24 * hourMs;

/**
 * Whether a wall begins anew now. Never within 30 min of uptime after a reload of its own, so never twice within 30 min whatever the device's clock
 * does; where nothing can be remembered every page counts as reloaded. Never unless build and pointer have just answered.
 */
export function decideReload(wall: WallCondition): ReloadDecision {
  const reasons = reasonsOf(wall);
  const [first] = reasons;
  if (first === undefined) return { kind: 'stay' };
  const reason = reasons.find((one) => !hasGivenUp(wall, one));
  if (reason === undefined) return { kind: 'givenUp', reason: first };
  const because = hindranceOf(wall, reason);
  return because === null ? { kind: 'reload', reason } : { kind: 'wait', reason, because };
}

function hindranceOf(wall: WallCondition, reason: ReloadReason): ReloadHindrance | null {
  if ((wall.made === null || wall.made.length > 0) && wall.uptimeMs < shortestBetweenReloadsMs) return 'tooSoon';
  if (wall.servedBuild === null || !wall.isPointerGood) return 'serverSilent';
  // a picture that is gone serves nobody who reads news, and nobody would miss it for the moment
  if (wall.hasCrashed) return null;
  if (reason === 'newBuild' && wall.servedForMs < newBuildTurnMs(wall.wallId)) return 'turn';
  return wall.youngestIncidentMs !== null && wall.youngestIncidentMs < incidentPeaceMs ? 'freshIncident' : null;
}

/** 04:00 Berlin time plus 0 to 30 min by the wall's name: not all walls of a room are away at once. */
export function nightlyReloadAt(day: string, wallId: string): Instant {
  return berlinInstantOf(day, 4) + Math.floor(shareOf(wallId) * shortestBetweenReloadsMs);
}

/** How long a wall lets others go first to a new build, by its name: a build that cannot draw is seen on the first walls while the others still stand. */
export function newBuildTurnMs(wallId: string): number {
  return Math.floor(shareOf(wallId) * newBuildSpreadMs);
}

/** From 0 to below 1. */
function shareOf(wallId: string): number {
  return hashOf(wallId) / 2 ** 32;
}

function reasonsOf(wall: WallCondition): readonly ReloadReason[] {
  const planned = nightlyReloadAt(berlinDayOf(wall.now), wall.wallId);
  const isSo: Readonly<Record<ReloadReason, boolean>> = {
    tooOld: wall.isTooOld,
    newBuild: wall.servedBuild !== null && wall.servedBuild !== wall.build,
    crashed: wall.hasCrashed,
    heap: wall.heapMb !== null && wall.heapMb > reloadLimits.heapMb,
    uptime: wall.uptimeMs > reloadLimits.uptimeMs,
    nightly: wall.now >= planned && wall.now - wall.uptimeMs < planned,
  };
  return reloadReasons.filter((reason) => isSo[reason]);
}

/** The plan of every night needs no cure; whatever else comes back again and again does. */
function hasGivenUp({ made, now }: WallCondition, reason: ReloadReason): boolean {
  if (made === null || reason === 'nightly' || reason === 'uptime') return false;
  const tries = made.filter((one) => one.reason === reason && Math.abs(now - one.at) < rememberedMs);
  return tries.length >= reloadLimits.sameReason;
}
