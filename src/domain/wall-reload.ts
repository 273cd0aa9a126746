import { hashOf } from '#lib/hash.ts';
import { berlinDayOf, berlinInstantOf } from './berlin-time.ts';
import { hourMs, minuteMs, type Instant } from './instant.ts';

/** Why a wall would begin anew. In the order in which they are named. */
export type ReloadReason = 'newBuild' | 'crashed' | 'heap' | 'uptime' | 'nightly';

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
  /** the API's pointer answered with 200 */
  isPointerGood: boolean;
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
  | Readonly<{ kind: 'wait'; reason: ReloadReason; because: 'serverSilent' | 'tooSoon' | 'freshIncident' }>
  /** reloading did not help: a person has to look */
  | Readonly<{ kind: 'givenUp'; reason: ReloadReason }>;

export const shortestBetweenReloadsMs = 30 * minuteMs;
export const reloadLimits = { heapMb: 300, uptimeMs: 24 * hourMs, sameReason: 3 } as const;
const incidentPeaceMs = 5 * minuteMs;
/** a reason that went away for a day has been cured */
const rememberedMs = 24 * hourMs;

/**
 * Whether a wall begins anew now. Never within 30 min of uptime after a reload of its own, so never twice within 30 min whatever the device's clock
 * does; where nothing can be remembered every page counts as reloaded. Never unless build and pointer have just answered.
 */
export function decideReload(wall: WallCondition): ReloadDecision {
  const reason = reasonOf(wall);
  if (reason === null) return { kind: 'stay' };
  if (hasGivenUp(wall, reason)) return { kind: 'givenUp', reason };
  const wait = (because: 'serverSilent' | 'tooSoon' | 'freshIncident') => ({ kind: 'wait', reason, because }) as const;
  if ((wall.made === null || wall.made.length > 0) && wall.uptimeMs < shortestBetweenReloadsMs) return wait('tooSoon');
  if (wall.servedBuild === null || !wall.isPointerGood) return wait('serverSilent');
  // a picture that is gone serves nobody who reads news
  if (reason !== 'crashed' && wall.youngestIncidentMs !== null && wall.youngestIncidentMs < incidentPeaceMs)
    return wait('freshIncident');
  return { kind: 'reload', reason };
}

/** 04:00 Berlin time plus 0 to 30 min by the wall's name: not all walls of a room are away at once. */
export function nightlyReloadAt(day: string, wallId: string): Instant {
  return berlinInstantOf(day, 4) + Math.floor((hashOf(wallId) / 2 ** 32) * shortestBetweenReloadsMs);
}

function reasonOf(wall: WallCondition): ReloadReason | null {
  if (wall.servedBuild !== null && wall.servedBuild !== wall.build) return 'newBuild';
  if (wall.hasCrashed) return 'crashed';
  if (wall.heapMb !== null && wall.heapMb > reloadLimits.heapMb) return 'heap';
  if (wall.uptimeMs > reloadLimits.uptimeMs) return 'uptime';
  const planned = nightlyReloadAt(berlinDayOf(wall.now), wall.wallId);
  return wall.now >= planned && wall.now - wall.uptimeMs < planned ? 'nightly' : null;
}

/** The plan of every night needs no cure; whatever else comes back again and again does. */
function hasGivenUp({ made, now }: WallCondition, reason: ReloadReason): boolean {
  if (made === null || reason === 'nightly' || reason === 'uptime') return false;
  const tries = made.filter((one) => one.reason === reason && Math.abs(now - one.at) < rememberedMs);
  return tries.length >= reloadLimits.sameReason;
}
