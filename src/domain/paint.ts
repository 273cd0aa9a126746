import { absentCell, type Cell, type Slot } from './cell.ts';
import { freshnesses, type Freshness } from './freshness.ts';
import { allPairs, pairOf, unknownPair, type Pair } from './pair.ts';

/**
 * What must hold for a colour to be shown. Made by `paintProof` only, which returns the same object for the same three.
 */
export type PaintProof = Readonly<{ freshness: Freshness; isCatchingUp: boolean; isTrusted: boolean }>;

export type NoProofReason = 'absent' | 'late' | 'stale' | 'expired' | 'catchingUp' | 'untrusted';

/** What is really drawn. `state` is the only kind that can be green. */
export type Paint =
  | Readonly<{ kind: 'state'; pair: Pair }>
  | Readonly<{
      kind: 'noProof';
      reason: NoProofReason;
      /** always an unknown one; keeps the mode as long as values may be shown at all */
      pair: Pair;
      /** what was last said, for words such as "zuletzt verfügbar"; null when it may not be shown */
      last: Pair | null;
    }>
  | Readonly<{ kind: 'notApplicable' }>;

/**
 * The only function that may choose a status. A pair is shown as said only if the reader is trusted with it, the feed
 * is fresh and complete, the cell is there, its pair is one we know and its source is on schedule. Everything else is
 * unknown. Equal answers are the same object.
 */
export function paint(slot: Slot | undefined, proof: PaintProof): Paint {
  if (slot === null) return notApplicable;
  if (!proof.isTrusted) return hidden.untrusted;
  if (slot === undefined || slot === absentCell || !knownPairs.has(slot.pair)) return hidden.absent;
  if (proof.freshness === 'stale') return lastSaid('stale', slot);
  if (proof.freshness !== 'live' && proof.freshness !== 'delayed') return hidden.expired;
  if (slot.observedAt !== null) return lastSaid('late', slot);
  if (proof.isCatchingUp) return lastSaid('catchingUp', slot);
  return stateOf(slot.pair);
}

/** The one object for a freshness and two answers, so that it can be compared by identity. */
export function paintProof(freshness: Freshness, isCatchingUp: boolean, isTrusted: boolean): PaintProof {
  const proof = proofs.get(`${freshness}/${isCatchingUp}/${isTrusted}`);
  if (proof === undefined) throw new Error(`no such freshness: ${freshness}`);
  return proof;
}

const proofs = new Map(
  freshnesses.flatMap((freshness) =>
    [true, false].flatMap((isCatchingUp) =>
      [true, false].map(
        (isTrusted) =>
          [`${freshness}/${isCatchingUp}/${isTrusted}`, Object.freeze({ freshness, isCatchingUp, isTrusted })] as const,
      ),
    ),
  ),
);

const knownPairs = new Set<Pair>(allPairs);
const notApplicable: Paint = Object.freeze({ kind: 'notApplicable' });
const hidden = {
  absent: noProof('absent', unknownPair, null),
  expired: noProof('expired', unknownPair, null),
  untrusted: noProof('untrusted', unknownPair, null),
};

const states = new Map<Pair, Paint>(allPairs.map((pair) => [pair, Object.freeze({ kind: 'state', pair })]));
const kept = {
  late: keptPaints('late'),
  stale: keptPaints('stale'),
  catchingUp: keptPaints('catchingUp'),
};

function stateOf(pair: Pair): Paint {
  return states.get(pair) ?? hidden.absent;
}

function lastSaid(reason: keyof typeof kept, cell: Cell): Paint {
  return kept[reason].get(cell.pair) ?? hidden.absent;
}

function keptPaints(reason: NoProofReason): ReadonlyMap<Pair, Paint> {
  return new Map(allPairs.map((pair) => [pair, noProof(reason, pairOf('unknown', pair.mode), pair)]));
}

function noProof(reason: NoProofReason, pair: Pair, last: Pair | null): Paint {
  return Object.freeze({ kind: 'noProof', reason, pair, last });
}
