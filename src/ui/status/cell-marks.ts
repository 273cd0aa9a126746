import type { Paint, PaintProof } from '#domain/paint.ts';
import type { Position } from '#domain/position.ts';

/**
 * What the glass itself says about a drawn cell, for tests, benchmarks and a wall's beacon: always what is painted, never what was received.
 * A service an insurer does not use has `notApplicable` in both axes.
 */
export function cellMarks(insurerId: string, serviceId: string, painted: Paint, proof: PaintProof) {
  return { 'data-insurer': insurerId, ...paintMarks(serviceId, painted, proof) } as const;
}

/** The same of a cell that `members` insurers share, named by the first of them: it is no statement about any one of them. */
export function groupMarks(group: string, members: number, serviceId: string, painted: Paint, proof: PaintProof) {
  return { 'data-group': group, 'data-members': String(members), ...paintMarks(serviceId, painted, proof) } as const;
}

function paintMarks(serviceId: string, painted: Paint, proof: PaintProof) {
  const isApplicable = painted.kind !== 'notApplicable';
  return {
    'data-service': serviceId,
    'data-availability': isApplicable ? painted.pair.availability : 'notApplicable',
    'data-mode': isApplicable ? painted.pair.mode : 'notApplicable',
    'data-freshness': freshnessShown(painted, proof),
  } as const;
}

/** `live` and `delayed` keep their colour; `stale` has lost it and may name the last state; `unknown` shows no value at all. */
function freshnessShown(painted: Paint, proof: PaintProof): PaintProof['freshness'] {
  if (painted.kind !== 'noProof') return proof.freshness;
  switch (painted.reason) {
    case 'late':
    case 'stale':
    case 'catchingUp':
      return 'stale';
    case 'absent':
    case 'expired':
    case 'untrusted':
      return 'unknown';
  }
}

/** Which board the cells inside are painted from, as `epoch:seq`. */
export function boardMarks({ epoch, seq }: Position) {
  return { 'data-position': `${epoch}:${seq}` } as const;
}
