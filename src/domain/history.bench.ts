import { createRandom, type Random } from '#lib/seeded-random.ts';
import type { Board } from './board.ts';
import { boardAt, createHistory, type History } from './history.ts';
import { allPairs } from './pair.ts';
import { countSharedRows } from './share-rows.ts';
import type { Transition } from './transition.ts';

/**
 * Measures seeking in a history: `npx tsx src/domain/history.bench.ts`. Times in ms of this machine, after a warm-up;
 * the worlds are always the same. Goal: ≤ 1 ms on average for a random seek in 10,000 transitions of 80 × 12.
 */
export function benchHistory(): BenchRow[] {
  return [
    benchOne({ rows: 80, columns: 12, transitions: 10_000 }),
    benchOne({ rows: 1_000, columns: 20, transitions: 200_000 }),
  ];
}

type Size = Readonly<{ rows: number; columns: number; transitions: number }>;

type BenchRow = Readonly<{
  history: string;
  'create ms': number;
  'random avg ms': number;
  'random p95 ms': number;
  'neighbour avg ms': number;
  'neighbour p95 ms': number;
  'shared rows of neighbours': string;
}>;

const stepMs = 1_000;
const seeks = 2_000;

function benchOne(size: Size): BenchRow {
  const random = createRandom(`${size.rows}x${size.columns}`);
  const input = { ...inputOf(size, random), gaps: [], window: { from: 0, to: size.transitions * stepMs } };
  const startedAt = performance.now();
  const history = createHistory(input);
  const createMs = performance.now() - startedAt;
  const anywhere = Array.from({ length: seeks }, () => random.int(0, size.transitions) * stepMs);
  const start = random.int(0, size.transitions - seeks);
  const nextDoor = Array.from({ length: seeks }, (_, index) => (start + index) * stepMs);
  timesOf(history, anywhere);
  const far = timesOf(history, anywhere);
  timesOf(history, nextDoor);
  const near = timesOf(history, nextDoor);
  return {
    history: `${size.rows} × ${size.columns}, ${size.transitions.toLocaleString('en')} transitions`,
    'create ms': rounded(createMs),
    'random avg ms': rounded(averageOf(far)),
    'random p95 ms': rounded(p95Of(far)),
    'neighbour avg ms': rounded(averageOf(near)),
    'neighbour p95 ms': rounded(p95Of(near)),
    'shared rows of neighbours': sharedShare(history, nextDoor, size.rows),
  };
}

function inputOf({ rows, columns, transitions }: Size, random: Random): { base: Board; transitions: Transition[] } {
  const serviceIds = Array.from({ length: columns }, (_, column) => `s${column}`);
  const blank = { pair: random.pick(allPairs), since: 0, observedAt: null, incidentId: null };
  const base: Board = {
    position: { epoch: 1, seq: 0 },
    asOf: 0,
    serviceIds,
    rows: Array.from({ length: rows }, (_, row) => ({ insurerId: `k${row}`, slots: serviceIds.map(() => blank) })),
  };
  const made = Array.from({ length: transitions }, (_, index): Transition => {
    const knownAt = (index + 1) * stepMs;
    const place = { insurerId: `k${random.int(0, rows - 1)}`, serviceId: `s${random.int(0, columns - 1)}` };
    const source = { incidentId: null, provenance: { kind: 'reconstructed' } } as const;
    return { seq: index + 1, at: knownAt, knownAt, ...place, to: random.pick(allPairs), observedAt: null, ...source };
  });
  return { base, transitions: made };
}

function timesOf(history: History, instants: readonly number[]): number[] {
  return instants.map((at) => {
    const startedAt = performance.now();
    boardAt(history, at);
    return performance.now() - startedAt;
  });
}

function sharedShare(history: History, instants: readonly number[], rows: number): string {
  const boards = instants.map((at) => boardAt(history, at));
  const shared = boards.slice(1).reduce((sum, board, index) => sum + countSharedRows(board, boards[index] ?? board), 0);
  return `${((100 * shared) / ((boards.length - 1) * rows)).toFixed(2)} %`;
}

function averageOf(times: readonly number[]): number {
  return times.reduce((sum, time) => sum + time, 0) / times.length;
}

function p95Of(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? Number.NaN;
}

function rounded(ms: number): number {
  return Math.round(ms * 1_000) / 1_000;
}

if (process.argv[1] === import.meta.filename) console.table(benchHistory());
