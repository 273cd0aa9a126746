import type { FormerReturns } from '#domain/expected-return.ts';
import * as v from 'valibot';
import type { FlawList } from '../flaw-list.ts';
import { formerReturnsSchema } from '../schemas/insurer-page-schemas.ts';
import type { WireFormerReturns } from '../wire-types.ts';
import { readList } from './reading.ts';
import { encodeEta, readEta } from './update-codec.ts';

export function encodeFormerReturns({ incidentId, etas }: FormerReturns): WireFormerReturns {
  return { incident: incidentId, etas: etas.map(encodeEta) };
}

/** Servers that do not tell them yet leave them out. */
export function readFormerReturns(part: unknown, path: string, flaws: FlawList): readonly FormerReturns[] {
  if (part === undefined) return [];
  return readList(part, path, flaws, (entry, at) => {
    const result = v.safeParse(formerReturnsSchema, entry);
    if (!result.success) return null;
    const { incident, etas } = result.output;
    return {
      incidentId: incident,
      etas: readList(etas, `${at}.etas`, flaws, (eta, place) => readEta(eta, place, flaws)),
    };
  });
}
