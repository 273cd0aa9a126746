import type { BerlinDay } from '#domain/berlin-time.ts';
import type { Pair } from '#domain/pair.ts';
import * as v from 'valibot';
import type { FlawList } from '../flaw-list.ts';
import { serviceDaysSchema } from '../schemas/insurer-page-schemas.ts';
import type { WireDays } from '../wire-types.ts';
import { codeOfPair, decodePairs, encodePairs } from './pair-codec.ts';

/** One Berlin day of one cell in short. */
export type InsurerDay = Readonly<{
  /** the worst pair that was known; null = nothing was, or the service is not used */
  worst: Pair | null;
  /** known time in which the service was not usable, as `usable` is defined for availability figures */
  lostMs: number;
  unknownMs: number;
}>;

export type InsurerDays = Readonly<{
  first: BerlinDay;
  count: number;
  /** oldest first, `count` entries for each service */
  byService: readonly Readonly<{ serviceId: string; days: readonly InsurerDay[] }>[];
}>;

export function encodeInsurerDays({ first, count, byService }: InsurerDays): WireDays {
  const worst = byService.flatMap(({ days }) => days.map((day) => day.worst)).filter((pair) => pair !== null);
  return {
    first,
    count,
    pairs: encodePairs(worst),
    services: byService.map(({ serviceId, days }) => ({
      service: serviceId,
      worst: days.map((day) => (day.worst === null ? '-' : codeOfPair(day.worst))).join(''),
      lostSeconds: sparse(days.map((day) => day.lostMs)),
      unknownSeconds: sparse(days.map((day) => day.unknownMs)),
    })),
  };
}

function sparse(values: readonly number[]): [number, number][] {
  return values.flatMap((ms, index): [number, number][] => (ms === 0 ? [] : [[index, ms / 1_000]]));
}

type Days = Readonly<{
  first: string;
  count: number;
  pairs: Readonly<Record<string, unknown>>;
  services: readonly unknown[];
}>;

/** A service whose days cannot be read has none: an empty strip says less than a wrong one. */
export function readInsurerDays(part: Days, path: string, flaws: FlawList): InsurerDays {
  const pairs = decodePairs(part.pairs, `${path}.pairs`, flaws);
  const byService = new Map<string, readonly InsurerDay[]>();
  for (const [index, entry] of part.services.entries()) {
    const result = v.safeParse(serviceDaysSchema, entry);
    const days = result.success ? readDays(result.output, part.count, pairs) : null;
    if (!result.success || days === null) {
      flaws.add(`${path}.services[${index}]`, 'unreadable, left out');
      continue;
    }
    const { service } = result.output;
    if (byService.has(service)) flaws.add(`${path}.services[${index}]`, 'id used twice');
    byService.set(service, byService.has(service) ? unknownDays(part.count) : days);
  }
  return {
    first: part.first,
    count: part.count,
    byService: [...byService].map(([serviceId, days]) => ({ serviceId, days })),
  };
}

const dayMs = 24 * 3_600_000;

function unknownDays(count: number): readonly InsurerDay[] {
  return Array.from({ length: count }, () => ({ worst: null, lostMs: 0, unknownMs: dayMs }));
}

function readDays(
  { worst, lostSeconds, unknownSeconds }: v.InferOutput<typeof serviceDaysSchema>,
  count: number,
  pairs: ReadonlyMap<string, Pair | null>,
): readonly InsurerDay[] | null {
  const lost = readSparse(lostSeconds, count);
  const unknown = readSparse(unknownSeconds, count);
  const isReadable = worst.split('').every((code) => code === '-' || pairs.get(code));
  if (worst.length !== count || lost === null || unknown === null || !isReadable) return null;
  return Array.from({ length: count }, (_, index) => ({
    worst: pairs.get(worst.charAt(index)) ?? null,
    lostMs: lost.get(index) ?? 0,
    unknownMs: unknown.get(index) ?? 0,
  }));
}

function readSparse(entries: readonly unknown[], count: number): ReadonlyMap<number, number> | null {
  const values = new Map<number, number>();
  for (const entry of entries) {
    const [index, seconds]: readonly unknown[] = Array.isArray(entry) ? entry : [];
    if (typeof index !== 'number' || typeof seconds !== 'number' || !Number.isInteger(index)) return null;
    if (index < 0 || index >= count || !(seconds >= 0 && seconds <= 90_000)) return null;
    values.set(index, Math.round(seconds * 1_000));
  }
  return values;
}
