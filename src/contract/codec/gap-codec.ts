import type { Gap } from '#domain/history.ts';
import * as v from 'valibot';
import type { FlawList } from '../flaw-list.ts';
import { encodeInstant } from '../instant-codec.ts';
import { gapSchema } from '../schemas/history-schemas.ts';
import type { WireGap } from '../wire-types.ts';
import { encodeIds, readAllOrIds } from './scope-codec.ts';

export function encodeGap(gap: Gap): WireGap {
  return {
    from: encodeInstant(gap.from),
    to: encodeInstant(gap.to),
    insurers: encodeIds(gap.insurerIds),
    services: encodeIds(gap.serviceIds),
  };
}

/** Null when it cannot be told when nothing was known. Of whom nothing was known: when that is unreadable, of everybody. */
export function readGap(part: unknown, path: string, flaws: FlawList): Gap | null {
  const result = v.safeParse(gapSchema, part);
  if (!result.success || result.output.to < result.output.from) return null;
  const { from, to, insurers, services } = result.output;
  return {
    from,
    to,
    insurerIds: readWhole(insurers, `${path}.insurers`, flaws),
    serviceIds: readWhole(services, `${path}.services`, flaws),
  };
}

function readWhole(part: unknown, path: string, flaws: FlawList): 'all' | readonly string[] {
  const ids = readAllOrIds(part, path, flaws);
  const isWhole = ids === 'all' || (Array.isArray(part) && ids?.length === part.length);
  if (isWhole && ids !== null) return ids;
  flaws.add(path, 'unreadable, taken as all');
  return 'all';
}
