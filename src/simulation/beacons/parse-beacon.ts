import { unsaidInstance } from '#contract/walls-codec.ts';
import { audiences } from '#domain/audience.ts';
import type { Position } from '#domain/position.ts';
import type { WallBeacon } from '#domain/wall-beacon.ts';
import { isRecord } from '../faults/parse-faults.ts';
import { bad, type Parsed } from '../simulation-options.ts';

/** Reads a wall's sign of life. Everything in it is checked, as anybody may send one; the first field that is wrong is named. */
export function parseBeacon(body: unknown): Parsed<WallBeacon> {
  if (!isRecord(body)) return bad('body', body, 'a JSON object');
  for (const [field, { isGood, allowed }] of Object.entries(fields))
    if (!isGood(Object.hasOwn(body, field) ? body[field] : unsaid[field])) return bad(field, body[field], allowed);
  const unknown = Object.keys(body).find((field) => !Object.hasOwn(fields, field));
  if (unknown !== undefined) return bad(unknown, body[unknown], `only ${Object.keys(fields).join(', ')}`);
  return { ok: true, value: beaconOf(body) };
}

/** Walls of an older build do not say these; they are heard all the same. */
const unsaid: Readonly<Record<string, unknown>> = { instance: unsaidInstance, misdrawn: 0 };

type Field = Readonly<{ isGood: (value: unknown) => boolean; allowed: string }>;

const longestAgeMs = 10 * 365 * 86_400_000;
const mostServices = 100;

const count = (most: number): Field => ({
  isGood: (value) => isNumberUpTo(value, most),
  allowed: `a number from 0 to ${most}`,
});
const orNull = ({ isGood, allowed }: Field): Field => ({
  isGood: (value) => value === null || isGood(value),
  allowed: `${allowed}, or null`,
});
const matching = (pattern: RegExp, allowed: string): Field => ({
  isGood: (value) => typeof value === 'string' && pattern.test(value),
  allowed,
});

const fields: Readonly<Record<keyof WallBeacon, Field>> = {
  wallId: matching(/^[\p{L}\p{N}][\p{L}\p{N}_-]{0,39}$/u, 'a name of 1 to 40 letters, digits, - and _'),
  instance: matching(/^[0-9a-f]{1,16}$/, '1 to 16 hexadecimal digits'),
  build: matching(/^[\w.-]{1,40}$/, '1 to 40 letters, digits, - . and _'),
  audience: { isGood: (value) => audiences.some((one) => one === value), allowed: audiences.join(' or ') },
  rendered: orNull({ isGood: (value) => positionOf(value) !== null, allowed: 'a position {epoch, seq}' }),
  cells: count(1_000_000),
  misdrawn: count(1_000_000),
  paintHash: matching(/^[0-9a-f]{8}$/, 'eight hexadecimal digits'),
  serviceIds: { isGood: (value) => idsOf(value) !== null, allowed: `a list of at most ${mostServices} service ids` },
  isProven: { isGood: (value) => typeof value === 'boolean', allowed: 'true or false' },
  ageMs: orNull(count(longestAgeMs)),
  uptimeMs: count(longestAgeMs),
  heapMb: orNull(count(1_000_000)),
  fps: orNull(count(1_000)),
};

function beaconOf(body: Readonly<Record<string, unknown>>): WallBeacon {
  const numberOrNull = (field: keyof WallBeacon) => (body[field] === null ? null : Number(body[field]));
  return {
    wallId: String(body['wallId']),
    instance: String(body['instance'] ?? unsaid['instance']),
    build: String(body['build']),
    audience: body['audience'] === 'public' ? 'public' : 'staff',
    rendered: positionOf(body['rendered']),
    cells: Number(body['cells']),
    misdrawn: Number(body['misdrawn'] ?? unsaid['misdrawn']),
    paintHash: String(body['paintHash']),
    serviceIds: idsOf(body['serviceIds']) ?? [],
    isProven: body['isProven'] === true,
    ageMs: numberOrNull('ageMs'),
    uptimeMs: Number(body['uptimeMs']),
    heapMb: numberOrNull('heapMb'),
    fps: numberOrNull('fps'),
  };
}

function isNumberUpTo(value: unknown, most: number): boolean {
  return typeof value === 'number' && value >= 0 && value <= most;
}

function positionOf(value: unknown): Position | null {
  if (!isRecord(value) || Object.keys(value).length !== 2) return null;
  const { epoch, seq } = value;
  const isWhole = [epoch, seq].every((part) => Number.isSafeInteger(part) && Number(part) >= 0);
  return isWhole ? { epoch: Number(epoch), seq: Number(seq) } : null;
}

function idsOf(value: unknown): readonly string[] | null {
  if (!Array.isArray(value) || value.length > mostServices) return null;
  const ids = value.filter((id): id is string => typeof id === 'string' && id.length > 0 && id.length <= 200);
  return ids.length === value.length ? ids : null;
}
