import { fallbackKinds, readerGroups, type FallbackGuide } from '#domain/catalog.ts';
import * as v from 'valibot';
import type { FlawList } from '../flaw-list.ts';
import { guideSchema } from '../schemas/catalog-schemas.ts';
import type { WireGuide } from '../wire-types.ts';
import { readFlag, readList, readWord } from './reading.ts';
import { encodeText, readProse } from './text-codec.ts';

export function encodeGuide(guide: FallbackGuide): WireGuide {
  return {
    readerGroup: guide.readerGroup,
    kind: guide.kind,
    steps: guide.steps.map(encodeText),
    isIndependent: guide.isIndependent,
  };
}

/** Null for a reader group or kind we do not know: advice for somebody else is worse than none. */
export function readGuide(part: unknown, path: string, flaws: FlawList): FallbackGuide | null {
  const result = v.safeParse(guideSchema, part);
  if (!result.success) return null;
  const readerGroup = readWord(result.output.readerGroup, readerGroups, `${path}.readerGroup`, flaws, null);
  const kind = readWord(result.output.kind, fallbackKinds, `${path}.kind`, flaws, null);
  if (readerGroup === null || kind === null) return null;
  return {
    readerGroup,
    kind,
    steps: readList(result.output.steps, `${path}.steps`, flaws, (step, at) => readProse(step, at, flaws)),
    isIndependent: readFlag(result.output.isIndependent, `${path}.isIndependent`, flaws, false),
  };
}
