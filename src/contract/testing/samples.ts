import type { Board } from '#domain/board.ts';
import type { Cell } from '#domain/cell.ts';
import { minuteMs, type Instant } from '#domain/instant.ts';
import { pairOf } from '#domain/pair.ts';
import type { Pointer } from '../codec/pointer-codec.ts';

/** Noon of 9 May 2023 in Berlin. */
export const noon: Instant = Date.parse('2023-05-09T10:00:00Z');

export const outage: Cell = {
  pair: pairOf('outage', 'isolated'),
  since: noon - 90 * minuteMs,
  observedAt: null,
  incidentId: 'cyber',
};
export const operational: Cell = {
  pair: pairOf('operational', 'normal'),
  since: noon - 900 * minuteMs,
  observedAt: null,
  incidentId: null,
};

/** `rows` insurers k0, k1 … with the services s0, s1 …, all operational but the first cell of the first row. */
export function sampleBoard(rows: number, columns: number): Board {
  return {
    position: { epoch: 3, seq: 47 },
    asOf: noon,
    serviceIds: Array.from({ length: columns }, (_, index) => `s${index}`),
    rows: Array.from({ length: rows }, (_, row) => ({
      insurerId: `k${row}`,
      slots: Array.from({ length: columns }, (_, column) => (row === 0 && column === 0 ? outage : operational)),
    })),
  };
}

export const samplePointer: Pointer = {
  audience: 'public',
  position: { epoch: 3, seq: 47 },
  generatedAt: noon,
  nextAt: noon + 10_000,
  pollAfterMs: 15_000,
  clock: { kind: 'simulated', now: noon, rate: 60 },
  boardUrl: '/api/v1/public/boards/3-47',
  sha256: 'a'.repeat(64),
  minClient: 1,
};

/** What arrives: the same through JSON. */
export function sent(body: unknown): unknown {
  return JSON.parse(JSON.stringify(body));
}

/** Sets what stands at a place such as `since.seconds.4.3`. */
export function put(body: unknown, path: string, value: unknown): void {
  const { owner, key } = placeOf(body, path);
  Reflect.set(owner, key, value);
}

/** Removes a key, or an entry of a list so that the later ones move up. */
export function cut(body: unknown, path: string): void {
  const { owner, key } = placeOf(body, path);
  if (Array.isArray(owner)) owner.splice(Number(key), 1);
  else Reflect.deleteProperty(owner, key);
}

/** What stands at a place. */
export function at(body: unknown, path: string): unknown {
  const { owner, key } = placeOf(body, path);
  return Reflect.get(owner, key);
}

function placeOf(body: unknown, path: string): { owner: object; key: string } {
  const keys = path.split('.');
  const key = keys.pop() ?? '';
  let owner = body;
  for (const step of keys) owner = Reflect.get(Object(owner), step);
  if (typeof owner !== 'object' || owner === null) throw new Error(`nothing at ${path}`);
  return { owner, key };
}
