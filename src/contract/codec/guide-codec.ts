import { fallbackKinds, readerGroups, type FallbackGuide } from '#domain/catalog.ts';
import type { FlawList } from '../flaw-list.ts';
import { fitting } from '../shape.ts';
import { guideShape } from '../shapes/catalog-shapes.ts';
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
  const record = fitting(guideShape, part);
  if (record === null) return null;
  const readerGroup = readWord(record.readerGroup, readerGroups, `${path}.readerGroup`, flaws, null);
  const kind = readWord(record.kind, fallbackKinds, `${path}.kind`, flaws, null);
  if (readerGroup === null || kind === null) return null;
  return {
    readerGroup,
    kind,
    steps: readList(record.steps, `${path}.steps`, flaws, (step, at) => readProse(step, at, flaws)),
    isIndependent: readFlag(record.isIndependent, `${path}.isIndependent`, flaws, false),
  };
}
