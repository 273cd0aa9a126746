import type { Provenance } from '#domain/provenance.ts';
import * as v from 'valibot';
import type { FlawList } from '../flaw-list.ts';
import type { WireProvenance } from '../wire-types.ts';

export const reconstructed: Provenance = Object.freeze({ kind: 'reconstructed' });
const measured: Provenance = Object.freeze({ kind: 'measured' });

export function encodeProvenance(provenance: Provenance): WireProvenance {
  switch (provenance.kind) {
    case 'documented':
      return { kind: 'documented', source: provenance.source, url: provenance.url };
    case 'reported':
      return { kind: 'reported', source: provenance.source };
    case 'measured':
    case 'reconstructed':
      return { kind: provenance.kind };
  }
}

/** Anything unreadable is `reconstructed`, the weakest claim: only a whole `documented` with its source may be quoted as fact. */
export function readProvenance(part: unknown, path: string, flaws: FlawList): Provenance {
  const result = v.safeParse(provenanceSchema, part);
  if (!result.success) {
    flaws.add(path, 'unreadable provenance');
    return reconstructed;
  }
  const { kind, source, url } = result.output;
  if (kind === 'measured') return measured;
  if (kind === 'reported' && source !== undefined) return { kind, source };
  if (kind === 'documented' && source !== undefined) return { kind, source, url: url ?? null };
  if (kind !== 'reconstructed') flaws.add(path, 'unknown provenance');
  return reconstructed;
}

const provenanceSchema = v.object({
  kind: v.string(),
  source: v.optional(v.pipe(v.string(), v.maxLength(4_000))),
  url: v.nullish(v.pipe(v.string(), v.maxLength(2_000))),
});
