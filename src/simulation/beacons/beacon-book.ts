import { hourMs, secondMs, type Instant } from '#domain/instant.ts';
import { expectedPaint } from '#domain/paint-hash.ts';
import { comparePositions } from '#domain/position.ts';
import { longestLagMs, longestSilenceMs, type WallBeacon, type WallReport } from '#domain/wall-beacon.ts';
import { boardOf, momentOf, type Moment } from '../run/run.ts';
import type { Simulation } from '../simulation.ts';

/** Why a beacon was not taken, and when to try again. */
export type BeaconRefusal = 'tooOften' | 'tooMany';

/** The last sign of life of each wall: at most `mostWalls`, the longest silent one makes room. */
export type BeaconBook = Readonly<{
  note: (beacon: WallBeacon) => BeaconRefusal | null;
  /** by name */
  reports: () => readonly WallReport[];
}>;

export const mostWalls = 64;
/** a wall sends one in this time; a few more are a page that was loaded again */
export const beaconSpanMs = 30 * secondMs;
export const mostInSpan = 6;
/** a wall that has been away for a day has been taken down */
const forgottenMs = 24 * hourMs;

export function createBeaconBook(simulation: Simulation): BeaconBook {
  const reports = new Map<string, WallReport>();
  const arrivals = new Map<string, readonly Instant[]>();
  const forget = (wallId: string) => {
    reports.delete(wallId);
    arrivals.delete(wallId);
  };
  return {
    note: (beacon) => {
      const { wallId } = beacon;
      const moment = simulation.moment();
      // a clock that was set back is no reason to refuse for hours
      const isRecent = (at: Instant) => at <= moment.real && at > moment.real - beaconSpanMs;
      const recent = (arrivals.get(wallId) ?? []).filter(isRecent);
      if (recent.length >= mostInSpan) return 'tooOften';
      if (!reports.has(wallId) && reports.size >= mostWalls && !makeRoom(reports, moment.real, forget))
        return 'tooMany';
      arrivals.set(wallId, [...recent, moment.real]);
      reports.set(wallId, reportOf(simulation, beacon, moment));
      return null;
    },
    reports: () => {
      const { real } = simulation.moment();
      for (const [wallId, { receivedAt }] of reports) if (real - receivedAt > forgottenMs) forget(wallId);
      return [...reports.values()].toSorted((a, b) => (a.beacon.wallId < b.beacon.wallId ? -1 : 1));
    },
  };
}

/** Only the silent give way: whoever sends under many names cannot push out a wall that lives. */
function makeRoom(reports: ReadonlyMap<string, WallReport>, now: Instant, forget: (wallId: string) => void): boolean {
  const [oldest] = [...reports.values()].toSorted((a, b) => a.receivedAt - b.receivedAt);
  if (oldest === undefined || now - oldest.receivedAt <= longestSilenceMs) return false;
  forget(oldest.beacon.wallId);
  return true;
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
