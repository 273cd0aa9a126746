import type { Board, Row } from './board.ts';
import { keepRowIndex, placeOf } from './board-index.ts';
import type { Slot } from './cell.ts';
import { cellAfter } from './cell-change.ts';
import type { Instant } from './instant.ts';
import type { Transition } from './transition.ts';

/** A base board and what came after it, indexed so that any instant is near. */
export type Replay = Readonly<{ boardAt: (at: Instant) => Board }>;

/**
 * Folds once, when made, and keeps per row only what changed: one cell per change and a whole row every few changes. A seek finds the version of each row
 * by binary search and builds the row from the checkpoint before it; rows whose version is that of the last seek are given again as they are.
 * `transitions` sorted by `seq`, without repetition. Not for two readers that need to share rows with themselves but not with each other.
 */
export function createReplay(base: Board, transitions: readonly Transition[]): Replay {
  const knownAt = knownAtOf(transitions);
  const tracks = tracksOf(base, transitions);
  let last = base;
  let lastCount = 0;
  return {
    boardAt: (at) => {
      const count = countUpTo(knownAt, at);
      if (count === lastCount) return last;
      const newest = transitions[count - 1];
      const rows = count === 0 ? base.rows : rowsAt(tracks, base, last, count);
      last =
        newest === undefined
          ? base
          : {
              ...base,
              position: { epoch: base.position.epoch, seq: newest.seq },
              asOf: Math.max(base.asOf, knownAt[count - 1] ?? base.asOf),
              rows,
            };
      lastCount = count;
      return last;
    },
  };
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

function rowsAt(tracks: readonly Track[], base: Board, last: Board, count: number): readonly Row[] {
  let isChanged = false;
  const rows = tracks.map((track, index) => {
    const row = rowAt(track, countUpTo(track.changedBy, count));
    isChanged ||= row !== last.rows[index];
    return row;
  });
  if (!isChanged) return last.rows;
  keepRowIndex(base.rows, rows);
  return rows;
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
