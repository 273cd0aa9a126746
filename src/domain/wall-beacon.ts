import type { Audience } from './audience.ts';
import { minuteMs, secondMs, type Instant } from './instant.ts';
import type { Position } from './position.ts';

/** A wall's sign of life: what is really on its glass, read off the document and not off any state in memory. */
export type WallBeacon = Readonly<{
  wallId: string;
  /** the page that sends this, over its own reloads: two screens may have been given one name, and each has to be missed */
  instance: string;
  build: string;
  audience: Audience;
  /** the board the glass says it shows; null = there is none on it */
  rendered: Position | null;
  /** drawn; one that several insurers share counts once */
  cells: number;
  /** drawn cells whose tile is not one for what they say, or is not to be seen */
  misdrawn: number;
  /** `paintHashOf` the drawn cells */
  paintHash: string;
  /** the services that are drawn */
  serviceIds: readonly string[];
  /** whether any cell still has a colour: false while the wall says that it is out of date */
  isProven: boolean;
  /** age of the last proof; null = there never was one */
  ageMs: number | null;
  uptimeMs: number;
  /** null = the browser does not say */
  heapMb: number | null;
  /** pictures drawn a second since the last beacon; null at the first */
  fps: number | null;
}>;

/** A beacon as it came in, and what the receiver made of it. */
export type WallReport = Readonly<{
  beacon: WallBeacon;
  receivedAt: Instant;
  /** where the server stood when it came */
  head: Position;
  /** what the glass shows had been out of date for longer than `longestLagMs` */
  isBehind: boolean;
  /** whether the painted cells are those of the board they claim to be; null = could not be compared */
  isPictureRight: boolean | null;
}>;

/** The most severe first. */
export const wallAlarms = ['silent', 'wrongPicture', 'blank', 'outOfDate', 'behind'] as const;
export type WallAlarm = (typeof wallAlarms)[number];

export const beaconEveryMs = 30 * secondMs;
export const longestSilenceMs = 90 * secondMs;
export const longestLagMs = minuteMs;

/** The names that more than one screen goes by: what is told of one of them says nothing about the other. */
export function sharedNames(reports: readonly WallReport[]): ReadonlySet<string> {
  const names = reports.map(({ beacon }) => beacon.wallId);
  return new Set(names.filter((name, index) => names.indexOf(name) !== index));
}

/** What is wrong with a wall, as far as its last sign of life and the silence since then tell; null = nothing. `now`: the receiver's clock. */
export function wallAlarmOf(report: WallReport, now: Instant): WallAlarm | null {
  const { beacon, receivedAt, isBehind, isPictureRight } = report;
  if (now - receivedAt > longestSilenceMs) return 'silent';
  if (isPictureRight === false || beacon.misdrawn > 0) return 'wrongPicture';
  if (beacon.rendered === null || beacon.cells === 0) return 'blank';
  if (!beacon.isProven) return 'outOfDate';
  return isBehind ? 'behind' : null;
}
