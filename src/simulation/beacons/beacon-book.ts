import { hourMs, secondMs, type Instant } from '#domain/instant.ts';
import { expectedPaint } from '#domain/paint-hash.ts';
import { comparePositions } from '#domain/position.ts';
import { longestLagMs, longestSilenceMs, type WallBeacon, type WallReport } from '#domain/wall-beacon.ts';
import { boardOf, momentOf, type Moment } from '../run/run.ts';
import type { Simulation } from '../simulation.ts';
import { successionOf, type WallPage } from './succession.ts';

/** Why a beacon was not taken, and when to try again. */
export type BeaconRefusal = 'tooOften' | 'tooMany';

/** The last sign of life of each screen: at most `mostWalls`, the longest silent one makes room. A name is no proof of being the same screen. */
export type BeaconBook = Readonly<{
  note: (beacon: WallBeacon) => BeaconRefusal | null;
  /** by name */
  reports: () => readonly WallReport[];
  /** a wall that has been taken down; how many screens of that name were silent and are forgotten now */
  takeOff: (wallId: string) => number;
}>;

export const mostWalls = 64;
/** a wall sends one in this time; a few more are a page that was loaded again */
export const beaconSpanMs = 30 * secondMs;
export const mostInSpan = 6;
/** a dead wall is to be mended or taken off the list, not to be forgotten over a weekend */
export const forgottenMs = 28 * 24 * hourMs;

type Entry = WallPage & Readonly<{ report: WallReport; arrivals: readonly Instant[] }>;

export function createBeaconBook(simulation: Simulation): BeaconBook {
  const entries = new Map<string, Entry>();
  return {
    note: (beacon) => {
      const moment = simulation.moment();
      const { real } = moment;
      const key = keyOf(beacon);
      const known = entries.get(key);
      // a clock that was set back is no reason to refuse for hours
      const recent = (known?.arrivals ?? []).filter((at) => at <= real && at > real - beaconSpanMs);
      if (recent.length >= mostInSpan) return 'tooOften';
      if (known === undefined && entries.size >= mostWalls && !makeRoom(entries, real)) return 'tooMany';
      entries.set(key, {
        wallId: beacon.wallId,
        beganAt: known?.beganAt ?? real - beacon.uptimeMs,
        heardAt: real,
        isSettled: known?.isSettled ?? false,
        report: reportOf(simulation, beacon, moment),
        arrivals: [...recent, real],
      });
      return null;
    },
    reports: () => {
      forgetOld(entries, simulation.moment().real);
      const successors = successionOf(entries);
      return [...entries]
        .filter(([key]) => !successors.has(key))
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([, { report }]) => report);
    },
    takeOff: (wallId) => {
      const { real } = simulation.moment();
      const gone = [...entries].filter(([, entry]) => entry.wallId === wallId && isSilent(entry, real));
      for (const [key] of gone) entries.delete(key);
      return gone.length;
    },
  };
}

const keyOf = ({ wallId, instance }: WallBeacon) => `${wallId} ${instance}`;

const isSilent = ({ heardAt }: WallPage, now: Instant) => now - heardAt > longestSilenceMs;

function forgetOld(entries: Map<string, Entry>, now: Instant): void {
  const successors = successionOf(entries);
  for (const [key, entry] of entries) {
    const successor = successors.get(key);
    if (now - entry.heardAt <= forgottenMs && (successor === undefined || !isSilent(entry, now))) continue;
    entries.delete(key);
    const heir = successor === undefined ? undefined : entries.get(successor);
    if (successor !== undefined && heir !== undefined) entries.set(successor, { ...heir, isSettled: true });
  }
}

/** Only the silent give way: whoever sends under many names cannot push out a wall that lives. */
function makeRoom(entries: Map<string, Entry>, now: Instant): boolean {
  forgetOld(entries, now);
  if (entries.size < mostWalls) return true;
  const [oldest] = [...entries].toSorted(([, a], [, b]) => a.heardAt - b.heardAt);
  return oldest !== undefined && isSilent(oldest[1], now) && entries.delete(oldest[0]);
}

function reportOf(simulation: Simulation, beacon: WallBeacon, moment: Moment): WallReport {
  return {
    beacon,
    receivedAt: moment.real,
    head: { epoch: moment.run.epoch, seq: moment.seq },
    isBehind: isBehind(beacon, moment),
    isPictureRight: isPictureRight(simulation, beacon),
  };
}

/** Behind what was so a minute ago. In the minute after somebody set the clock nobody is: what was so before it cannot be told. */
function isBehind({ rendered }: WallBeacon, { run, real }: Moment): boolean {
  if (rendered === null || real - longestLagMs < run.clock.setAt()) return false;
  const { seq } = momentOf(run, real - longestLagMs);
  return comparePositions(rendered, { epoch: run.epoch, seq }) < 0;
}

/** Null: no colour is claimed, what is sent is spoiled on purpose, not every insurer has a column of its own, or nobody remembers that board. */
function isPictureRight(simulation: Simulation, { rendered, isProven, ...glass }: WallBeacon): boolean | null {
  if (rendered === null || !isProven || simulation.faults.active().length > 0) return null;
  const last = simulation.lastMomentOf(rendered.epoch);
  if (last === null || last.run.world.distort !== null) return null;
  // nobody can have painted what has not happened
  if (rendered.seq > last.seq) return false;
  const expected = expectedPaint(boardOf(last.run, rendered.seq), last.run.world.catalog, new Set(glass.serviceIds));
  return expected.cells === glass.cells ? expected.paintHash === glass.paintHash : null;
}
