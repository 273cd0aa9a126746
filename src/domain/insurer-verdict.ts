import type { Slot } from './cell.ts';
import { paint, paintProof, type Paint, type PaintProof } from './paint.ts';
import { isControlled, pairOf, unknownPair, type Pair } from './pair.ts';
import { placeInWords, type ServicePlace } from './service-place.ts';

/** 0 no · 1 no, some of it on the fallback · 2 partly · 3 yes · 4 not known. */
export type VerdictLevel = 0 | 1 | 2 | 3 | 4;

/** "Is my insurer affected?", for one insurer. Counts are of the services it uses. */
export type InsurerVerdict = Readonly<{
  level: VerdictLevel;
  tile: Pair;
  used: number;
  counts: Readonly<Record<ServicePlace, number>>;
}>;

/** The answer as it may be given now. Without proof every service is unknown, and so is the answer. */
export function insurerVerdict(slots: readonly (Slot | undefined)[], proof: PaintProof): InsurerVerdict {
  return verdictOf(slots.map((slot) => paint(slot, proof)));
}

/**
 * The answer as it last was, for quoting it as past; null when there was none, or when what was said came from no
 * source to be trusted.
 */
export function lastVerdict(slots: readonly (Slot | undefined)[], proof: PaintProof): InsurerVerdict | null {
  if (!proof.isTrusted) return null;
  const last = insurerVerdict(slots, paintProof('live', false, true));
  return last.level === 4 ? null : last;
}

function verdictOf(painted: readonly Paint[]): InsurerVerdict {
  const counts: Record<ServicePlace, number> = {
    unreachable: 0,
    limited: 0,
    unknown: 0,
    fallback: 0,
    working: 0,
    notUsed: 0,
  };
  for (const one of painted) counts[placeInWords(one)] += 1;
  const used = painted.length - counts.notUsed;
  const level = levelOf(counts, used);
  return { level, tile: tileOf(level, painted), used, counts };
}

/** What is known to be down outweighs what is not known: with half of the services gone the answer is yes. */
function levelOf(counts: InsurerVerdict['counts'], used: number): VerdictLevel {
  if (used === 0) return 4;
  if (counts.unreachable * 2 >= used) return 3;
  if (counts.unknown * 2 >= used) return 4;
  if (counts.unreachable + counts.limited + counts.unknown > 0) return 2;
  return counts.fallback > 0 ? 1 : 0;
}

const levelTiles = [
  pairOf('operational', 'normal'),
  pairOf('operational', 'fallback'),
  pairOf('degraded', 'normal'),
  pairOf('outage', 'normal'),
  unknownPair,
] as const satisfies Record<VerdictLevel, Pair>;

/** Where all that is out of reach was taken off on purpose, the tile says so. */
function tileOf(level: VerdictLevel, painted: readonly Paint[]): Pair {
  const unreachable = painted.filter((one) => placeInWords(one) === 'unreachable');
  const isOnPurpose = unreachable.every((one) => one.kind === 'state' && isControlled(one.pair.mode));
  return level === 3 && isOnPurpose ? pairOf('outage', 'isolated') : levelTiles[level];
}
