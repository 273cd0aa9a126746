import type { Board, Row } from './board.ts';
import { keepRowIndex, placeOf } from './board-index.ts';
import type { Slot } from './cell.ts';
import { cellAfter } from './cell-change.ts';
import type { Instant } from './instant.ts';
import type { Transition } from './transition.ts';

/** A base board and what came after it, indexed so that any instant is near. */
export type Replay = Readonly<{ boardAt: (at: Instant) => Board }>;

/**
 * Folds once, when made, and keeps per row only what changed: one cell per change and a whole row every few changes. A
 * seek finds the version of each row by binary search and builds the row from the checkpoint before it; a row whose
 * version is that of the last seek is given again as it is. `transitions` must be sorted by `seq`, without repetition.
 * Cost: linear in transitions to make, in rows to seek.
 */
export function createReplay(base: Board, transitions: readonly Transition[]): Replay {
  const knownAt = knownAtOf(transitions);
  const tracks = tracksOf(base, transitions);
  let last = base;
  return {
    boardAt: (at) => {
      const count = countUpTo(knownAt, at);
      const newest = transitions[count - 1];
      if (newest === undefined) last = base;
      else if (newest.seq !== last.position.seq) {
        last = boardAfter(base, last, newest.seq, knownAt[count - 1] ?? base.asOf, rowsAt(tracks, last, count));
      }
      return last;
    },
  };
}

function boardAfter(base: Board, last: Board, seq: number, knownAt: Instant, rows: readonly Row[]): Board {
  if (rows !== last.rows) keepRowIndex(base.rows, rows);
  return { ...base, position: { epoch: base.position.epoch, seq }, asOf: Math.max(base.asOf, knownAt), rows };
}

/** A row's versions: version 0 is the base row, version v the one after its v-th change. */
type Track = {
  readonly row: Row;
  /** number of the transition (counted from 1) that made version v + 1 */
  readonly changedBy: number[];
  readonly columns: number[];
  readonly cells: Slot[];
  /** whole rows, every `checkpointDistance` versions */
  readonly checkpoints: (readonly Slot[])[];
  version: number;
  current: Row;
};

const checkpointDistance = 16;

/** The rows after the first `count` transitions; the same list as last time when none of them differs. */
function rowsAt(tracks: readonly Track[], last: Board, count: number): readonly Row[] {
  const rows = tracks.map((track) => rowAt(track, countUpTo(track.changedBy, count)));
  return rows.every((row, index) => row === last.rows[index]) ? last.rows : rows;
}

function rowAt(track: Track, version: number): Row {
  if (version === track.version) return track.current;
  track.version = version;
  track.current = version === 0 ? track.row : { insurerId: track.row.insurerId, slots: slotsAt(track, version) };
  return track.current;
}

function slotsAt(track: Track, version: number): readonly Slot[] {
  const checkpoint = Math.floor(version / checkpointDistance);
  const slots = [...(track.checkpoints[checkpoint] ?? [])];
  for (let change = checkpoint * checkpointDistance; change < version; change += 1) {
    slots[track.columns[change] ?? -1] = track.cells[change] ?? null;
  }
  return slots;
}

/** Folds everything once. A transition that leaves its cell alone makes no version. */
function tracksOf(base: Board, transitions: readonly Transition[]): readonly Track[] {
  const tracks = base.rows.map((row): Track => ({
    row,
    changedBy: [],
    columns: [],
    cells: [],
    checkpoints: [row.slots],
    version: 0,
    current: row,
  }));
  const slots = base.rows.map((row) => [...row.slots]);
  for (const [index, transition] of transitions.entries()) {
    const place = placeOf(base.rows, base.serviceIds, transition.insurerId, transition.serviceId);
    const track = tracks[place?.row ?? -1];
    const row = slots[place?.row ?? -1];
    if (place === null || track === undefined || row === undefined) continue;
    const before = row[place.column];
    const after = before === undefined ? before : cellAfter(before, transition);
    if (after === undefined || after === before) continue;
    row[place.column] = after;
    track.changedBy.push(index + 1);
    track.columns.push(place.column);
    track.cells.push(after);
    if (track.cells.length % checkpointDistance === 0) track.checkpoints.push([...row]);
  }
  return tracks;
}

/** Nothing is known before what precedes it in order: a `knownAt` that goes back counts as the latest so far. */
function knownAtOf(transitions: readonly Transition[]): readonly Instant[] {
  let latest = Number.NEGATIVE_INFINITY;
  return transitions.map((transition) => (latest = Math.max(latest, transition.knownAt)));
}

/** How many of the sorted numbers are ≤ the limit. */
function countUpTo(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? Number.POSITIVE_INFINITY) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
